using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;

namespace MineAction.Api.Imports.Planning;

/// <summary>Compares a document with the register. It decides nothing of the law, and changes nothing.</summary>
internal static class ImportPlanner
{
    /// <param name="document">The document as read.</param>
    /// <param name="register">The register as it stands.</param>
    /// <param name="instrument">The slug that the editor names; null where the document is to speak for itself.</param>
    /// <param name="today">The day of reading, for a document that does not say of which day it speaks.</param>
    public static ImportPlan Plan(StatusDocument document, TreatyRegister register, string? instrument, DateOnly today)
    {
        var participants = new DocumentParticipants(document.Format, register);
        var targets = ImportTargets.Of(document, register, instrument);
        if (targets.IsNewTreaty)
        {
            var (proposal, toComplete) = InstrumentProposal.Of(document, register, instrument);
            var unknown = document.Tables.SelectMany(participants.Check);
            var findings = Numbered([.. document.Findings, .. unknown, .. toComplete], 0);
            return new ImportPlan { Document = document, Proposal = proposal, Findings = findings };
        }

        var tables = targets.Tables.Select(table => new TablePlanner(document, table, register, participants, today).Plan()).ToList();
        var added = tables.Sum(static table => table.Added.Count);
        var changed = tables.SelectMany(static table => table.Changed)
            .Select((change, index) => change with { Number = added + index + 1 })
            .ToList();
        return new ImportPlan
        {
            Document = document,
            Tables = tables,
            Changed = changed,
            Findings = Numbered(
                [
                    .. document.Findings,
                    .. targets.Findings,
                    .. OfDay(document, today),
                    .. tables.SelectMany((table, index) => WithNumbers(table.Findings, tables.Take(index))),
                    .. PlanChecks.Check(document, register, participants, tables),
                ],
                added + changed.Count),
        };
    }

    // The acts of a table are numbered behind those of the tables before it.
    private static IEnumerable<Finding> WithNumbers(IReadOnlyList<Finding> findings, IEnumerable<TablePlan> before)
    {
        var last = before.Sum(static table => table.Added.Count);
        return findings.Select(finding => finding.Added is { } added ? finding with { Added = last + added } : finding);
    }

    /// <summary>The findings with their numbers, which follow <paramref name="last"/>.</summary>
    public static IReadOnlyList<Finding> Numbered(IEnumerable<Finding> findings, int last) =>
        [.. findings.Select((finding, index) => finding with { Number = last + index + 1 })];

    private static IEnumerable<Finding> OfDay(StatusDocument document, DateOnly today) => document switch
    {
        { StatusAsAt: { } day } when day > today =>
            [Finding.Error(null, null, "statusAsAt", $"The document speaks of {Localizer.InEnglish(day)}, a day that has not come.")],
        { Format: SourceFormat.Html, StatusAsAt: null } =>
        [
            Finding.Warning(null, null, "statusAsAt", "The page prints no day of which it speaks: nothing shows whether it is older than " +
                "what the register knows, and the register is known to be whole through no later day by it. Name the day, statusAsAt."),
        ],
        _ => [],
    };
}
