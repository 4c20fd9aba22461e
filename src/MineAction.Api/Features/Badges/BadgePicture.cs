using System.Globalization;
using System.Net;
using MineAction.Api.Http.Localization;

namespace MineAction.Api.Features.Badges;

/// <summary>SVG of a badge, in the shape that readers know from elsewhere.</summary>
internal static class BadgePicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int Height = 20;
    private const int Padding = 7;

    /// <summary>The document. Presentation stands in attributes, because strict pages block a style by their policy.</summary>
    public static string Draw(BadgeText badge)
    {
        var (label, message) = (TextWidth(badge.Label), TextWidth(badge.Message));
        // In a right-to-left language the label stands at the right.
        var localizer = Localizer.Of(badge.Language);
        var (labelStart, messageStart) = localizer.IsRightToLeft ? (message + (2 * Padding), 0) : (0, label + (2 * Padding));
        var width = label + message + (4 * Padding);
        var title = Encoded($"{badge.Label}: {badge.Message}");
        var background = Background(labelStart, label, "#3d474e") + Background(messageStart, message, "#0b5d80");
        var texts = Text(badge.Label, labelStart, label) + Text(badge.Message, messageStart, message);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="{Namespace}" width="{width}" height="{Height}" role="img" aria-label="{title}" xml:lang="{badge.Language}">
            <title>{title}</title>
            <clipPath id="r"><rect width="{width}" height="{Height}" rx="3"/></clipPath>
            <g clip-path="url(#r)">{background}</g>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" direction="{localizer.Direction}">{texts}</g>
            </svg>
            """);
    }

    private static string Background(int start, int textWidth, string colour) => string.Create(
        CultureInfo.InvariantCulture, $"""<rect x="{start}" width="{textWidth + (2 * Padding)}" height="{Height}" fill="{colour}"/>""");

    // The estimated width is stated as textLength, so that the text fits whatever font the reader has.
    private static string Text(string text, int start, int width)
    {
        var middle = start + Padding + (width / 2);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<text x="{middle}" y="14" text-anchor="middle" textLength="{width}" lengthAdjust="spacingAndGlyphs">""" +
            $"{Encoded(text)}</text>");
    }

    /// <summary>About as wide as Verdana at 11 pixels.</summary>
    private static int TextWidth(string text) => (int)Math.Ceiling(text.Sum(letter => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or '\'' or '’' or '|' => 3.6,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '-' => 4.4,
        'm' or 'w' or 'M' or 'W' or 'ш' or 'щ' or 'ж' or 'ю' or 'м' => 10.2,
        >= '\u2E80' => 11.2,
        >= '\u0600' and <= '\u06FF' => 5.6,
        >= 'A' and <= 'Z' => 7.6,
        _ => 6.8,
    }));

    private static string Encoded(string text) => WebUtility.HtmlEncode(Localizer.Plain(text));
}
