using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MineAction.Api.Tests.Imports.Reading;

/// <summary>A status page with a further end note on the name of one row.</summary>
internal static class NotedPage
{
    private const string Number = "99";

    public static byte[] With(string page, string carrier, string note)
    {
        // A link within the link on a name would end that one, and its mark with it.
        var name = Regex.Match(page, $@"<td>\s*(?:<a[^>]*>)?\s*{Regex.Escape(carrier)}\b(?:</a>)?", RegexOptions.IgnoreCase);
        Assert.That(name.Success, $"{carrier} has a row");
        var place = name.Index + name.Length;
        var marked = page.Insert(place, $" <sup><a href='#{Number}'>{Number}</a></sup>");
        var notes = marked.LastIndexOf("</form>", StringComparison.Ordinal);
        var text = WebUtility.HtmlEncode(note).Replace("\n", "<br><br>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(marked.Insert(
            notes, $"<div id='x_dgNotesAll_ctl99_divNotesAll'><a name='{Number}'>{Number}</a>{text}<br></div>"));
    }
}
