using System.Globalization;
using System.Text;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>A genuine page of the depositary, changed by a test.</summary>
internal sealed class StatusPage
{
    /// <summary>The day before that of a host's clock.</summary>
    public static readonly DateOnly Yesterday = new(2026, 5, 31);

    private string _text;

    private StatusPage(string text) => _text = text;

    public byte[] Bytes => Encoding.UTF8.GetBytes(_text);

    /// <summary>The page of a treaty, as if it were of <paramref name="day"/>; the test is ignored where the pages are absent.</summary>
    public static StatusPage Of(string treaty, DateOnly day) =>
        new StatusPage(Encoding.UTF8.GetString(Depositary.BytesOf($"pages/{treaty}.html")))
            .With("STATUS AS AT : 03-02-2026", string.Create(CultureInfo.InvariantCulture, $"STATUS AS AT : {day:dd-MM-yyyy}"));

    public static StatusPage Of(string treaty) => Of(treaty, Yesterday);

    /// <summary>Replaces what must be there.</summary>
    public StatusPage With(string was, string isNow)
    {
        Assert.That(_text, Does.Contain(was));
        _text = _text.Replace(was, isNow, StringComparison.Ordinal);
        return this;
    }

    public StatusPage WithAccessionOfGeorgia() => WithAccessionsOf("Georgia");

    /// <summary>
    /// Further rows of the participants' table of the Mine Ban Convention, and as many parties more in the page's own line.
    /// </summary>
    public StatusPage WithAccessionsOf(params string[] names)
    {
        var rows = string.Concat(names.Select(name =>
            $"<td>{name}<br></td><td>&nbsp;</td><td>20 May\t 2026 a<br></td></tr><tr class=\"trBGGrey\">"));
        return With("162</div>", string.Create(CultureInfo.InvariantCulture, $"{162 + names.Length}</div>"))
            .With("<td>Germany<br></td>", $"{rows}<td>Germany<br></td>");
    }

    /// <summary>The page without the rows of its table that begin between two names, as if it had been cut.</summary>
    public StatusPage WithoutRows(string first, string last)
    {
        var begin = RowOf(first);
        _text = _text.Remove(begin, RowOf(last) - begin);
        return this;
    }

    /// <summary>The page without the table in which something stands.</summary>
    public StatusPage WithoutTableOf(string marker)
    {
        var place = _text.IndexOf(marker, StringComparison.Ordinal);
        Assert.That(place, Is.Positive, marker);
        var begin = _text.LastIndexOf("<table", place, StringComparison.Ordinal);
        _text = _text.Remove(begin, _text.IndexOf("</table>", place, StringComparison.Ordinal) + "</table>".Length - begin);
        return this;
    }

    private int RowOf(string name)
    {
        var cell = _text.IndexOf($"<td>{name}<br></td>", StringComparison.Ordinal);
        Assert.That(cell, Is.Positive, name);
        return _text.LastIndexOf("<tr", cell, StringComparison.Ordinal);
    }
}
