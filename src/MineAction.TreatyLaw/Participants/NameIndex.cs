using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Participants;

/// <summary>
/// Participants by name and code: current names, names in six languages, former and everyday names and the forms that treaty tables use;
/// ISO 3166-1 alpha-3 (former ones too) and alpha-2, and M49. Names match whole after <see cref="Normalize"/>, never by substring: Mali is
/// not in Somalia, and Guinea is four States.
/// </summary>
/// <example><c>Find("Turkey")</c> and <c>Find("Türkiye")</c> are TUR; <c>Find("Guinea")</c> is GIN alone.</example>
public sealed class NameIndex
{
    private readonly Dictionary<string, Participant?> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<SearchIndex<Participant>> _search;

    /// <summary>Indexes every name of <paramref name="participants"/>.</summary>
    /// <exception cref="ArgumentException">A name belongs to a code that is none of the participants'.</exception>
    public NameIndex(
        IEnumerable<Participant> participants, IEnumerable<ParticipantName> names, IEnumerable<ParticipantAlias> aliases)
    {
        var byCode = participants.ToDictionary(static participant => participant.Code, StringComparer.Ordinal);
        var entries = new List<SearchEntry<Participant>>();
        foreach (var participant in byCode.Values.OrderBy(static participant => participant.Name, StringComparer.Ordinal))
        {
            Add(participant, participant.Name, isFormer: false);
            if (participant.FormalName is { } formalName)
                Add(participant, formalName, isFormer: false);
        }
        foreach (var name in names)
            Add(OwnerOf(name.Name, name.Code, byCode), name.Name, isFormer: false);
        var formerCodes = new List<(string Code, Participant Owner)>();
        foreach (var alias in aliases)
        {
            var owner = OwnerOf(alias.Alias, alias.Code, byCode);
            if (alias.Kind == NameKind.Code)
            {
                Hold(owner, alias.Alias);
                formerCodes.Add((alias.Alias, owner));
            }
            else
            {
                Add(owner, alias.Alias, isFormer: alias.Until is not null);
            }
        }

        // A question is rarer than a start: nothing is made ready for it before the first.
        _search = new(() => new(entries, [.. CodesOf(byCode.Values), .. formerCodes]));

        void Add(Participant participant, string name, bool isFormer)
        {
            Hold(participant, name);
            entries.Add(new(participant, name, isFormer));
        }
    }

    /// <summary>
    /// The form in which names are compared, by Unicode's decomposition: without case, accents and other marks on Latin, Cyrillic and
    /// Arabic letters, white space collapsed, typographic apostrophes and dashes made plain, note marks removed.
    /// <c>"CÔTE  D’IVOIRE<superscript>1</superscript>"</c> becomes <c>"cote d'ivoire"</c>.
    /// </summary>
    public static string Normalize(string name) => NameNormalization.Normalize(name);

    /// <summary>Every name of every participant.</summary>
    public IReadOnlyList<SearchEntry<Participant>> Entries => _search.Value.Entries;

    /// <summary>The one participant of exactly this name; null where nobody has it, or several have.</summary>
    public Participant? Find(string name) => _byName.GetValueOrDefault(Normalize(name));

    /// <summary>The one participant of exactly this code, of whatever kind, or exactly this name; null where it is not one alone.</summary>
    public Participant? Only(string codeOrName) => _search.Value.Only(codeOrName);

    /// <summary>
    /// The participants one of whose names has every word of <paramref name="query"/>, whole or as the beginning of a word.
    /// The exact code comes first, then the exact name, then names that begin with the query, then whole words before beginnings of words,
    /// current names before former ones; each participant once. <c>"guinea"</c> gives GIN, GNQ (Guinea Ecuatorial), GNB, PNG;
    /// <c>"Republic of Georgia"</c> GEO, though no name of it has the word Republic.
    /// </summary>
    public IReadOnlyList<SearchMatch<Participant>> Search(string query)
    {
        var asked = query.Trim();
        // A spreadsheet writes Angola's 024 as 24.
        var isNumber = asked.Length is 1 or 2 && asked.All(char.IsAsciiDigit);
        return _search.Value.Search(isNumber ? asked.PadLeft(3, '0') : asked);
    }

    // Of two that had one code after another (CS), the State that exists, or existed last, comes first.
    private static IEnumerable<(string Code, Participant Owner)> CodesOf(IEnumerable<Participant> participants) => participants
        .OrderByDescending(static participant => participant.StateUntil ?? DateOnly.MaxValue)
        .SelectMany(static participant => new[] { participant.Code, participant.Iso2, participant.M49 }
            .OfType<string>()
            .Select(code => (code, participant)));

    private void Hold(Participant participant, string name)
    {
        var normalized = Normalize(name);
        // Two States of one name: exactly this name is neither of them.
        _byName[normalized] = _byName.TryGetValue(normalized, out var holder) && holder?.Code != participant.Code ? null : participant;
    }

    private static Participant OwnerOf(string name, string code, Dictionary<string, Participant> byCode) =>
        byCode.GetValueOrDefault(code)
        ?? throw new ArgumentException($"Every name belongs to a participant: \"{name}\" names {code}, which is none.", nameof(name));
}
