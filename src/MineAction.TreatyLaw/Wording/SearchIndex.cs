namespace MineAction.TreatyLaw.Wording;

/// <summary>
/// Things by their codes and by all of their names. A code is found whole and comes first; names are found by their words, whole or as
/// beginnings, never by substring.
/// </summary>
/// <typeparam name="T">What is looked for.</typeparam>
public sealed class SearchIndex<T>
    where T : class
{
    private readonly IReadOnlyList<SearchEntry<T>> _entries;
    private readonly Dictionary<T, int> _owners;
    private readonly ILookup<string, T> _byCode;
    private readonly ILookup<T, SearchEntry<T>> _byOwner;
    private readonly Lazy<HashSet<string>> _commonWords;

    /// <param name="entries">All names. Where two fit a question alike, the owner whose names came first is found first.</param>
    /// <param name="codes">Codes with what they stand for; of one code the first is found first.</param>
    public SearchIndex(IEnumerable<SearchEntry<T>> entries, IEnumerable<(string Code, T Owner)> codes)
    {
        _entries = [.. entries];
        _owners = _entries.Select(static entry => entry.Owner).Distinct().Index().ToDictionary(each => each.Item, each => each.Index);
        _byCode = codes.ToLookup(static code => new SearchText(code.Code).Letters, static code => code.Owner);
        _byOwner = _entries.ToLookup(static entry => entry.Owner);
        _commonWords = new(CommonWords);
    }

    /// <summary>All names, of every owner.</summary>
    public IReadOnlyList<SearchEntry<T>> Entries => _entries;

    /// <summary>
    /// What <paramref name="query"/> means, best first, each once, with the name that was found. Where no name has all of its words, they
    /// may stand in several names of one owner; and where that finds nothing, the words that many share (Republic, Convention) may be
    /// missing.
    /// </summary>
    public IReadOnlyList<SearchMatch<T>> Search(string query)
    {
        var asked = new SearchText(query);
        if (!asked.HasWords)
            return [];
        var found = Find(asked);
        return found.Count > 0 ? found : Find(asked.Without(_commonWords.Value.Contains));
    }

    /// <summary>
    /// The one thing that has exactly this code or name, apart from spaces and punctuation; null where it is not one alone.
    /// </summary>
    public T? Only(string codeOrName)
    {
        var asked = new SearchText(codeOrName);
        var owners = _byCode[asked.Letters].DefaultIfEmpty()
            .Concat(_entries.Where(entry => entry.Searched.RankFor(asked) <= SearchText.SameLetters).Select(static entry => entry.Owner))
            .OfType<T>()
            .Distinct()
            .Take(2)
            .ToList();
        return owners is [var only] ? only : null;
    }

    private List<SearchMatch<T>> Find(SearchText asked)
    {
        if (!asked.HasWords)
            return [];
        var found = _byCode[asked.Letters]
            .Select(owner => new SearchMatch<T>(owner, _byOwner[owner].First().Text))
            .Concat(ByName(asked))
            .DistinctBy(static match => match.Owner)
            .ToList();
        return found.Count > 0 ? found : [.. AcrossNames(asked)];
    }

    private IEnumerable<SearchMatch<T>> ByName(SearchText asked) => _entries
        .Select(entry => (Entry: entry, Rank: entry.Searched.RankFor(asked)))
        .Where(static found => found.Rank is not null)
        .OrderBy(static found => found.Rank)
        .ThenBy(static found => found.Entry.IsFormer)
        .ThenBy(found => _owners[found.Entry.Owner])
        .Select(static found => new SearchMatch<T>(found.Entry.Owner, found.Entry.Text));

    private IEnumerable<SearchMatch<T>> AcrossNames(SearchText asked) => _owners.Keys
        .Where(owner => asked.IsWithin([.. _byOwner[owner].SelectMany(static entry => entry.Searched.Words)]))
        .Select(owner => new SearchMatch<T>(owner, _byOwner[owner].First().Text));

    // In the names of more than one in twenty: of the States "republic", "of" and "the", of the treaties "convention".
    private HashSet<string> CommonWords() =>
    [
        .. _owners.Keys
            .SelectMany(owner => _byOwner[owner].SelectMany(static entry => entry.Searched.Words).Distinct())
            .CountBy(static word => word)
            .Where(word => word.Value > 1 && word.Value > _owners.Count / 20)
            .Select(static word => word.Key),
    ];
}
