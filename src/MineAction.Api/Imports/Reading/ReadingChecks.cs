namespace MineAction.Api.Imports.Reading;

/// <summary>What a reading can be held against: the document's own counts.</summary>
internal static class ReadingChecks
{
    public static IEnumerable<Finding> Of(StatusTable table, int? statedSignatories, int? statedParties) =>
    [
        .. Compare("Signatories", statedSignatories, table.Signatories),
        .. Compare("Parties", statedParties, table.Parties),
    ];

    private static IEnumerable<Finding> Compare(string field, int? stated, int read)
    {
        if (stated is not null && stated != read)
            yield return Finding.Warning(null, null, field, $"The document says {stated}; its table has {read}.");
    }
}
