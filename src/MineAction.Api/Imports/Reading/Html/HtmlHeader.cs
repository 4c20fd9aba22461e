using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>What a page says above its table.</summary>
internal static partial class HtmlHeader
{
    /// <summary>A document that has the header's statements and no tables yet.</summary>
    public static StatusDocument Read(IHtmlDocument page)
    {
        // The identifiers' beginnings changed over the years, their ends did not.
        string? TextAt(string end) => HtmlText.Of(page.QuerySelector($"[id$='_{end}']")) is { Length: > 0 } text ? text : null;
        var (at, on) = HeaderText.ReadConclusion(TextAt("rptTreaty_ctl00_tcText"));
        var entryIntoForce = TextAt("rptEIF_ctl00_tcText");
        var status = TextAt("rptStatus_ctl00_tcText") ?? "";
        return new StatusDocument
        {
            Format = SourceFormat.Html,
            Reference = ReadReference(page),
            Title = TextAt("rptTreaty_ctl00_tcTreaty") is { } title ? TitleNumber().Replace(title, "") : null,
            AdoptedAt = at,
            AdoptedOn = on,
            EntryIntoForceOn = HeaderText.ReadFirstDay(entryIntoForce),
            EntryIntoForce = entryIntoForce,
            Registration = HeaderText.ReadRegistration(TextAt("rptRegistration_ctl00_tcText")),
            StatusAsAt = ReadStatusDay(page),
            StatedSignatories = HeaderText.ReadCount(Signatory().Match(status).Groups["count"].Value),
            StatedParties = HeaderText.ReadCount(Party().Match(status).Groups["count"].Value),
            Findings = [],
        };
    }

    // The page's form posts to its own address, which names the treaty. A browser that saves the page writes its address above it.
    private static string? ReadReference(IHtmlDocument page) => page.QuerySelectorAll("form[action]")
        .Select(static form => form.GetAttribute("action") ?? "")
        .Concat(page.Descendants<IComment>().Where(static comment => comment.Data.Contains("saved from url", StringComparison.Ordinal))
            .Select(static comment => comment.Data))
        .Select(static address => TreatyNumber().Match(address))
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
