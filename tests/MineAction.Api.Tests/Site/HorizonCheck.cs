using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Http.Localization;

namespace MineAction.Api.Tests.Site;

/// <summary>
/// What a page says beyond the horizon: no figure without the horizon, and no sentence about the day asked for without it.
/// </summary>
/// <param name="language">The language of the page.</param>
/// <param name="horizon">The last day of which the record knows.</param>
/// <param name="asked">The day of the page, which lies beyond it.</param>
internal sealed class HorizonCheck(string language, DateOnly horizon, DateOnly asked)
{
    private const string Containers = "table, figure, .panel, .hero, main";
    private const string Blocks = "p, li, dt, dd, h1, h2, h3, th, td, caption, figcaption, summary, title, label, legend, small, textarea";

    private static readonly string[] SpokenAttributes = ["aria-label", "alt", "title", "content"];

    private readonly string _horizon = Localizer.Of(language).Day(horizon);
    private readonly string _asked = Localizer.Of(language).Day(asked);
    private readonly Regex _figure = FigureIn(language);

    /// <summary>The faults of a page, each with what it says.</summary>
    public IEnumerable<string> FaultsOf(IHtmlDocument page)
    {
        // What a source is called is quoted, not said.
        var blocks = page.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null && block.Closest(".sources") is null);
        var spoken = blocks.Select(block => block.TextContent)
            .Concat(page.All.SelectMany(element => SpokenAttributes.Select(element.GetAttribute).OfType<string>()))
            .Concat(page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Regex.Unescape(script.TextContent)));
        return spoken.SelectMany(FaultsOf).Concat(page.QuerySelectorAll(".number, .legend b, td.n").SelectMany(FaultsOf));
    }

    /// <summary>The faults of what one sentence says.</summary>
    public IEnumerable<string> FaultsOf(string text)
    {
        var sentence = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (sentence.Contains(_horizon, StringComparison.Ordinal))
            yield break;
        if (sentence.Contains(_asked, StringComparison.Ordinal))
            yield return $"speaks of the day beyond the horizon: {sentence}";
        if (_figure.IsMatch(sentence))
            yield return $"has a figure without the horizon: {sentence}";
    }

    // A number in a legend or a table has the horizon in the caption or the headline of what it belongs to.
    private IEnumerable<string> FaultsOf(IElement number)
    {
        var container = number.Closest(Containers);
        if (container?.TextContent.Contains(_horizon, StringComparison.Ordinal) != true)
            yield return $"has a number without the horizon: {number.Closest("p, li, tr")?.TextContent.Trim()}";
    }

    private static Regex FigureIn(string language)
    {
        var strings = LocalizedStrings.Read(language).Plural;
        var nouns = new[] { "parties", "partiesWithOrganizations", "notParty" }.SelectMany(key => strings[key].Values).Distinct();
        return new Regex(string.Create(CultureInfo.InvariantCulture, $@"\d\s*({string.Join('|', nouns.Select(Regex.Escape))})"));
    }
}
