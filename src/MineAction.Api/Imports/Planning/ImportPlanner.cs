using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Wording;

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
        var targets = ImportTargets.Of(document, register, instrument);
        if (targets.IsNewTreaty)
        {
            var (proposal, toComplete) = InstrumentProposal.Of(document, register, instrument);
            return new ImportPlan { Document = document, Proposal = proposal, Findings = [.. document.Findings, .. toComplete] };
        }

        var participants = new DocumentParticipants(document.Format, register);
        var tables = targets.Tables.Select(table => new TablePlanner(document, table, register, participants, today).Plan()).ToList();
        return new ImportPlan
        {
            Document = document,
            Tables = tables,
            Findings =
            [
                .. document.Findings, .. targets.Findings, .. NotYetCome(document, today),
                .. tables.SelectMany(static table => table.Findings),
            ],
        };
    }

    private static IEnumerable<Finding> NotYetCome(StatusDocument document, DateOnly today) => document.StatusAsAt is { } day && day > today
        ? [Finding.Error(null, null, "statusAsAt", $"The document speaks of {Day.InWords(day).English}, a day that has not come.")]
        : [];
}
