using System.Text;

namespace MineAction.TreatyLaw.Wording;

/// <summary>
/// The stable spelling of a closed vocabulary, for files, databases and callers: <c>ConsentToBeBound</c> is <c>consent-to-be-bound</c>.
/// </summary>
/// <typeparam name="T">The vocabulary.</typeparam>
public static class Code<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Codes =
        Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));
    private static readonly Dictionary<string, T> Values = Codes.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every code, in the order of the vocabulary.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Codes.Values];

    public static string Of(T value) => Codes[value];

    /// <summary>Reads exactly one of <see cref="All"/>; numbers, lists and other spellings are none of them.</summary>
    public static bool TryParse(string? code, out T value)
    {
        value = default;
        return code is not null && Values.TryGetValue(code, out value);
    }

    /// <exception cref="FormatException">The code is not one of <see cref="All"/>.</exception>
    public static T Parse(string code) => TryParse(code, out var value)
        ? value
        : throw new FormatException($"'{code}' is not one of {string.Join(", ", All)}.");

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
