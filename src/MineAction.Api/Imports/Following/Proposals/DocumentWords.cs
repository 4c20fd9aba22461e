using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>The document's own words: what is printed from a line on, to the end of the row or the paragraph that begins there.</summary>
internal sealed partial class DocumentWords(byte[] document)
{
    private const int MaximumLength = 1500;
    private const int MaximumLines = 60;

    // A carriage return alone ends a line too, for the readers that number the lines.
    private readonly string[] _lines = Encoding.UTF8.GetString(document).Split(["\r\n", "\r", "\n"], StringSplitOptions.None);

    /// <param name="line">The first line, from 1 on; null or 0 where the document does not say it there.</param>
    public string? From(int? line)
    {
        if (line is not > 0 || line > _lines.Length)
            return null;
        var passage = new StringBuilder();
        foreach (var each in _lines.Skip(line.Value - 1).Take(MaximumLines))
        {
            var end = End().Match(each);
            passage.Append(end.Success ? each.AsSpan(0, end.Index) : each).Append('\n');
            if (end.Success)
                break;
        }

        var words = PlainText.Collapse(WebUtility.HtmlDecode(Mark().Replace(passage.ToString(), " ")));
        return words.Length <= MaximumLength ? words : $"{words[..MaximumLength]}…";
    }

    [GeneratedRegex("</(?:tr|table|row)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
