using System.Text.RegularExpressions;

namespace MineAction.Api.Imports.Reading.Text;

/// <summary>Printed text without its layout.</summary>
internal static partial class PlainText
{
    private const int QuotedLength = 160;

    /// <summary>The text with every run of white space, no-break spaces included, as one space.</summary>
    public static string Collapse(string text) => WhiteSpace().Replace(text, " ").Trim();

    /// <summary>The beginning of a text, for a finding.</summary>
    public static string Excerpt(string text)
    {
        var collapsed = Collapse(text);
        return collapsed.Length <= QuotedLength ? collapsed : $"{collapsed[..QuotedLength]}…";
    }

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
