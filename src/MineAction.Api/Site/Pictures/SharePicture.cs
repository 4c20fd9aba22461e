using System.Globalization;
using System.Net;
using System.Text;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pictures;

namespace MineAction.Api.Site.Pictures;

/// <summary>
/// Picture of a page for where its link is shared, as an SVG of 1200 × 630: what it is about, the number, its label with the day, and a
/// bar.
/// </summary>
internal static class SharePicture
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Margin = 72;
    private const int Room = Width - (2 * Margin);

    private static readonly Dictionary<string, string> Colours = new()
    {
        ["party"] = "#0b5d80",
        ["signatory"] = "#b8801a",
        ["withdrawn"] = "#a8363e",
        ["none"] = "#bcc6cc",
    };

    /// <param name="localizer">The language.</param>
    /// <param name="title">The treaty or the State.</param>
    /// <param name="number">The number in large digits.</param>
    /// <param name="label">What it counts, with the horizon where the day lies beyond it.</param>
    /// <param name="day">The day, to stand alone.</param>
    /// <param name="bar">The groups that make the whole.</param>
    public static string Draw(
        Localizer localizer, string title, string? number, string label, string day, IReadOnlyList<ShareBar> bar)
    {
        var texts = new StringBuilder();
        var y = 120;
        // Bold letters are wider.
        foreach (var line in TextLines.Of(title, 51, Room))
        {
            texts.Append(Text(localizer, line, y, 48, "bold", "#1b252b"));
            y += 62;
        }

        if (number is not null)
        {
            texts.Append(Text(localizer, number, y + 110, 150, "bold", "#0b5d80"));
            y += 125;
        }

        foreach (var line in TextLines.Of(label, 38, Room))
        {
            y += 52;
            texts.Append(Text(localizer, line, y, 38, "normal", "#1b252b"));
        }

        texts.Append(Text(localizer, $"{day} · {localizer.PageText("site")}", Height - 44, 26, "normal", "#54626b"));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}"
              xml:lang="{localizer.Language}">
            <rect width="{Width}" height="{Height}" fill="#fff"/><rect width="{Width}" height="14" fill="#0b5d80"/>
            {texts}{Bar(localizer, bar)}
            </svg>
            """);
    }

    private static string Text(Localizer localizer, string text, int y, int size, string weight, string colour) => string.Create(
        CultureInfo.InvariantCulture,
        // Anchored at the start of the line, which is at the right in a right-to-left language.
        $"""<text x="{(localizer.IsRightToLeft ? Width - Margin : Margin)}" y="{y}" direction="{localizer.Direction}" """ +
        $"""font-family="sans-serif" font-size="{size}" font-weight="{weight}" fill="{colour}">{Encoded(text)}</text>""");

    private static string Bar(Localizer localizer, IReadOnlyList<ShareBar> bar)
    {
        var (drawn, start, whole) = (new StringBuilder(), 0d, (double)bar.Sum(part => part.Count));
        foreach (var part in bar.Where(part => part.Count > 0))
        {
            var width = part.Count / whole * Room;
            var x = localizer.IsRightToLeft ? Width - Margin - start - width : Margin + start;
            drawn.Append(
                CultureInfo.InvariantCulture,
                $"""<rect x="{x:0.#}" y="{Height - 122}" width="{width:0.#}" height="30" fill="{Colours[part.Group]}"/>""");
            start += width;
        }

        return drawn.ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(Localizer.Plain(text));
}
