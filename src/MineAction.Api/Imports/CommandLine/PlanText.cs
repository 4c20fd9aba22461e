using System.Globalization;
using System.Text.Json;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.CommandLine;

/// <summary>Text of an import plan for a terminal: the counts, then a line for each act that differs, then the findings.</summary>
internal static class PlanText
{
    private const int LineLength = 140;

    public static async Task WriteAsync(TextWriter writer, ImportOutcome outcome)
    {
        foreach (var line in Lines(outcome))
            await writer.WriteLineAsync(line);
    }

    /// <summary>Why nothing of a plan is recorded, and what to do.</summary>
    public static string WhyRefused(ImportPlan plan) => plan switch
    {
        { Proposal: { } proposal } =>
            "The register does not have this treaty. Complete this from its text, post it to /v1/instruments, and import again:\n"
            + JsonSerializer.Serialize(proposal, ProposalJson.Responses.ProposedInstrument),
        { HasErrors: true } => "Refused. Nothing was changed.",
        _ => "Refused: read the warnings that await a decision, then accept them. Nothing was changed.",
    };

    private static IEnumerable<string> Lines(ImportOutcome outcome)
    {
        var (plan, document, counts) = (outcome.Plan, outcome.Plan.Document, outcome.Counts);
        var name = document.Reference ?? document.Title ?? "Our export of actions";
        yield return $"{name}{AsAt(document)}, compared with revision {outcome.Before.Revision.Id}";
        if (document.StatedParties is { } parties)
        {
            var signatories = document.StatedSignatories?.ToString(CultureInfo.InvariantCulture) ?? "no";
            yield return $"  the document's own line: {signatories} signatories, {parties} parties";
        }

        if (plan.Tables.Count > 0)
            yield return Line(plan.Instrument ?? "in all", counts);
        if (document.Characters is { } read)
            yield return $"  characters: {read.InActs} read into acts, {read.InFindings} into findings, {read.LeftOver} left over";
        foreach (var also in plan.Also)
            yield return Line(also.Instrument, also.Counts);
        yield return "";
        foreach (var act in outcome.Added)
            yield return $"added    {Describe(act)}";
        foreach (var (before, change) in outcome.Changed.Select(static change => (change.Before, change)))
            yield return $"changed  {Describe(before)}: {change.Difference}";
        foreach (var act in plan.Missing)
            yield return $"missing  {Describe(act)}, action {act.Id}";
        foreach (var finding in outcome.Findings.OrderByDescending(static finding => finding.Severity))
            yield return Shortened($"{Code<FindingSeverity>.Of(finding.Severity),-8} {Where(finding)}{finding.Problem}{Awaits(finding)}",
                finding.Severity);
        yield return "";
    }

    private static string Line(string instrument, ImportCounts counts)
    {
        var status = counts.Parties is null ? "" : $", {counts.Signatories} signatories, {counts.Parties} parties";
        return $"  {instrument}: {counts.Rows} rows{status}; "
            + $"{counts.Added} added, {counts.Changed} changed, {counts.Unchanged} unchanged, "
            + $"{counts.MissingFromSource} missing from the source, {counts.Findings} findings";
    }

    private static string AsAt(StatusDocument document) =>
        document.StatusAsAt is { } day ? $" as at {Localizer.InEnglish(day)}" : "";

    private static string Describe(TreatyAction act)
    {
        var date = act.Date is { } day ? IsoDate.Of(day) : "of unknown day";
        return $"{act.Instrument} {act.Participant} {Code<TreatyActionKind>.Of(act.Kind)} {date}";
    }

    // A finding that asks nothing of the editor takes one line of a terminal.
    private static string Shortened(string line, FindingSeverity severity) =>
        severity > FindingSeverity.Info || line.Length <= LineLength ? line : $"{line[..(LineLength - 1)]}…";

    private static string Awaits(Finding finding) =>
        finding.Awaits is { } kind ? $" [--accept {Code<ImportAcceptance>.Of(kind)}]" : "";

    private static string Where(Finding finding)
    {
        string?[] places = [finding.Line is { } line ? $"line {line}" : null, finding.Participant, finding.Field];
        var place = string.Join(", ", places.Where(static part => part is not null));
        return place.Length == 0 ? "" : $"{place}: ";
    }
}
