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

    private readonly string[] _lines = Encoding.UTF8.GetString(document).Split('\n');

    /// <param name="line">The first line, from 1 on; null or 0 where the document does not say it there.</param>
    public string? From(int? line)
    {
        if (line is not > 0 || line > _lines.Length)
            return null;
        var passage = new StringBuilder();
        foreach (var each in _lines.Skip(line.Value - 1).Take(MaximumLines))
        {
            passage.Append(each).Append('\n');
            if (End().IsMatch(each))
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
