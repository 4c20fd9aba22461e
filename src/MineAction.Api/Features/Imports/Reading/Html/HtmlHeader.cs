using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Imports.Reading.Html;

/// <summary>What a page says above its table.</summary>
internal sealed partial record HtmlHeader
{
    public string? Reference { get; init; }

    public string? Title { get; init; }

    public string? AdoptedAt { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    public string? EntryIntoForce { get; init; }

    public Registration? Registration { get; init; }

    public DateOnly? StatusAsAt { get; init; }

    public int? Signatories { get; init; }

    public int? Parties { get; init; }

    public static HtmlHeader Read(IHtmlDocument page)
    {
        // The identifiers' beginnings changed over the years, their ends did not.
        string? TextAt(string end) => HtmlText.Of(page.QuerySelector($"[id$='_{end}']")) is { Length: > 0 } text ? text : null;
        var (at, on) = HeaderText.ReadConclusion(TextAt("rptTreaty_ctl00_tcText"));
        var status = TextAt("rptStatus_ctl00_tcText") ?? "";
        return new HtmlHeader
        {
            Reference = ReadReference(page),
            Title = TextAt("rptTreaty_ctl00_tcTreaty") is { } title ? TitleNumber().Replace(title, "") : null,
            AdoptedAt = at,
            AdoptedOn = on,
            EntryIntoForce = TextAt("rptEIF_ctl00_tcText"),
            Registration = HeaderText.ReadRegistration(TextAt("rptRegistration_ctl00_tcText")),
            StatusAsAt = ReadStatusDay(page),
            Signatories = HeaderText.ReadCount(Signatory().Match(status).Groups["count"].Value),
            Parties = HeaderText.ReadCount(Party().Match(status).Groups["count"].Value),
        };
    }

    // The page's form posts to its own address, which names the treaty.
    private static string? ReadReference(IHtmlDocument page) => page.QuerySelectorAll("form[action]")
        .Select(static form => TreatyNumber().Match(form.GetAttribute("action") ?? ""))
        .FirstOrDefault(static match => match.Success)?.Groups["number"].Value;

    private static DateOnly? ReadStatusDay(IHtmlDocument page)
    {
        var match = StatusDay().Match(page.Body?.TextContent ?? "");
        return DateOnly.TryParseExact(
            match.Groups["day"].Value, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // "5. Convention on …", "2. d Protocol on …": the number, and the letter of its section.
    [GeneratedRegex(@"^[0-9]+\s*\.\s*(?:[a-z](?:\s|-[0-9a-z]+\s))?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"[?&]mtdsg_no=(?<number>[IVXL]+(?:-[0-9A-Za-z]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex TreatyNumber();

    [GeneratedRegex(@"STATUS AS AT\s*:\s*(?<day>[0-9]{2}-[0-9]{2}-[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex StatusDay();

    [GeneratedRegex(@"Signatories\s*:\s*(?<count>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Signatory();

    [GeneratedRegex(@"Parties\s*:\s*(?<count>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Party();
}
