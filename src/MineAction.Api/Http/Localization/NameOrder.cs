namespace MineAction.Api.Http.Localization;

/// <summary>
/// Comparer that sorts names as readers look for them: accents and case make no difference (Égypte stands among the E's).
/// Not a culture's comparer: the service runs without the machine's cultures, so that its responses are the same everywhere.
/// </summary>
internal sealed class NameOrder : IComparer<string>
{
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private const string Plain = "AAAAAACEEEEIIIINOOOOOUUUUY";

    public static readonly NameOrder Instance = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    private static string Key(string? name) => string.Create(name?.Length ?? 0, name ?? "", static (key, name) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            var letter = char.ToUpperInvariant(name[i]);
            var accented = Accented.IndexOf(letter, StringComparison.Ordinal);
            // A typographic apostrophe or a hyphen sorts like the space of a neighbour's name.
            key[i] = accented >= 0 ? Plain[accented] : letter is '-' or '\'' or '’' ? ' ' : letter == 'Ё' ? 'Е' : letter;
        }
    });
}
