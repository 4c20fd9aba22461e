using System.Runtime.CompilerServices;

namespace MineAction.TreatyLaw.Wording;

/// <summary>
/// The stable spelling of a closed vocabulary, for files, databases and callers: <c>ConsentToBeBound</c> is <c>consent-to-be-bound</c>.
/// </summary>
/// <typeparam name="T">The vocabulary: its values are numbered from zero without a gap.</typeparam>
public static class Code<T>
    where T : struct, Enum
{
    private static readonly CodeTable Table = new(Enum.GetNames<T>());

    /// <summary>Every code, in the order of the vocabulary.</summary>
    public static IReadOnlyList<string> All => Table.Codes;

    public static string Of(T value) => Table.Codes[Unsafe.BitCast<T, int>(value)];

    /// <summary>Reads exactly one of <see cref="All"/>; numbers, lists and other spellings are none of them.</summary>
    public static bool TryParse(string? code, out T value)
    {
        var isKnown = Table.TryFind(code, out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isKnown;
    }

    /// <exception cref="FormatException">The code is not one of <see cref="All"/>.</exception>
    public static T Parse(string code) => TryParse(code, out var value)
        ? value
        : throw new FormatException($"'{code}' is not one of {string.Join(", ", All)}.");
}
