using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Participants;

/// <summary>
/// Participants by name: current names, names in six languages, former names and the forms that treaty tables use.
/// Names match whole after <see cref="Normalize"/>, never by substring: Mali is not in Somalia, and Guinea is four States.
/// </summary>
/// <example><c>Find("Turkey")</c> and <c>Find("Türkiye")</c> are TUR; <c>Find("Guinea")</c> is GIN alone.</example>
public sealed class NameIndex
{
    private readonly Dictionary<string, Participant?> _byName = new(StringComparer.Ordinal);
    private readonly List<IndexedName> _names = [];

    /// <summary>Indexes every name of <paramref name="participants"/>.</summary>
    /// <exception cref="ArgumentException">A name belongs to a code that is none of the participants'.</exception>
    public NameIndex(
        IEnumerable<Participant> participants, IEnumerable<ParticipantName> names, IEnumerable<ParticipantAlias> aliases)
    {
        var byCode = participants.ToDictionary(static participant => participant.Code, StringComparer.Ordinal);
        foreach (var participant in byCode.Values)
        {
            Add(participant, participant.Name, isFormer: false);
            if (participant.FormalName is { } formalName)
                Add(participant, formalName, isFormer: false);
        }
        foreach (var name in names)
            Add(OwnerOf(name.Name, name.Code, byCode), name.Name, isFormer: false);
        foreach (var alias in aliases)
            Add(OwnerOf(alias.Alias, alias.Code, byCode), alias.Alias, isFormer: alias.Until is not null);
    }

    /// <summary>
    /// The form in which names are compared: case folded, accents stripped, white space collapsed, typographic apostrophes and
    /// dashes made plain, note marks removed. <c>"CÔTE  D’IVOIRE<superscript>1</superscript>"</c> becomes <c>"cote d'ivoire"</c>.
    /// </summary>
    public static string Normalize(string name) => NameNormalization.Normalize(name);

    /// <summary>The one participant of exactly this name; null where nobody has it, or several have.</summary>
    public Participant? Find(string name) => _byName.GetValueOrDefault(Normalize(name));

    /// <summary>
    /// The participants one of whose names has every word of <paramref name="query"/>, whole or as the beginning of a word.
    /// The exact name comes first, then names that begin with the query, then whole words before beginnings of words,
    /// current names before former ones; each participant once. <c>"guinea"</c> gives GIN, GNQ (Guinea Ecuatorial), GNB, PNG.
    /// </summary>
    public IReadOnlyList<NameMatch> Search(string query)
    {
        var searched = new SearchText(query);
        if (!searched.HasWords)
            return [];
        return _names
            .Select(name => (Name: name, Rank: name.Searched.RankFor(searched)))
            .Where(static found => found.Rank is not null)
            .OrderBy(static found => found.Rank)
            .ThenBy(static found => found.Name.IsFormer)
            .ThenBy(static found => found.Name.Participant.Name, StringComparer.Ordinal)
            .DistinctBy(static found => found.Name.Participant.Code)
            .Select(static found => new NameMatch(found.Name.Participant, found.Name.Text))
            .ToList();
    }

    private void Add(Participant participant, string name, bool isFormer)
    {
        var normalized = Normalize(name);
        if (_byName.TryGetValue(normalized, out var holder) && holder?.Code != participant.Code)
            // Two States of one name: exactly this name is neither of them.
            _byName[normalized] = null;
        else
            _byName[normalized] = participant;
        _names.Add(new IndexedName(participant, name, new SearchText(name), isFormer));
    }

    private static Participant OwnerOf(string name, string code, Dictionary<string, Participant> byCode) =>
        byCode.GetValueOrDefault(code)
        ?? throw new ArgumentException($"Every name belongs to a participant: \"{name}\" names {code}, which is none.", nameof(name));
}
