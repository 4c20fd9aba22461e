using System.Globalization;
using System.Text.RegularExpressions;

namespace MineAction.Api.Http.Formats.Spreadsheets;

/// <summary>Texts as workbooks write them: what XML cannot carry is written _xHHHH_ (ECMA-376, part 1, 22.9.2.19).</summary>
internal static partial class CellText
{
    /// <summary>The most characters that a cell can hold. A workbook with more is refused whole.</summary>
    public const int Longest = 32_767;

    public static string Escape(string text) =>
        Unwritable().Replace(
            text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…"),
            match => Code(match.Value[0]) + match.Value[1..]);

    private static string Code(char letter) => $"_x{((int)letter).ToString("X4", CultureInfo.InvariantCulture)}_";

    // The last alternative is a text that looks like such a code itself.
    [GeneratedRegex(
        @"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|" +
        @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|" +
        @"_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();
}
