using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Imports.Reading;

/// <summary>What a reading can be held against: the document's own counts, and the notes that its brackets need.</summary>
internal static class ReadingChecks
{
    public static IEnumerable<Finding> Of(StatusTable table, int? statedSignatories, int? statedParties) =>
    [
        .. Compare("Signatories", statedSignatories, table.Signatories),
        .. Compare("Parties", statedParties, table.Parties),
        .. BracketsWithoutWithdrawal(table),
    ];

    private static IEnumerable<Finding> Compare(string field, int? stated, int read)
    {
        if (stated is not null && stated != read)
            yield return Finding.Warning(null, null, field, $"The document says {stated}; its table has {read}.");
    }

    private static IEnumerable<Finding> BracketsWithoutWithdrawal(StatusTable table)
    {
        var withdrawn = table.NotedActs.Where(static act => act.Kind == TreatyActionKind.Withdrawal)
            .Select(static act => act.Participant).ToHashSet(StringComparer.Ordinal);
        return table.Rows.Where(row => row.IsBracketed && !withdrawn.Contains(row.Participant)).Select(static row => Finding.Warning(
            row.Line, row.Participant, null, "The brackets say that its acts are no longer in effect, but no note gives the days of a withdrawal."));
    }
}
