namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>The document's own counts of signatories and parties, compared with the rows that were read.</summary>
internal static class StatedCounts
{
    /// <summary>A warning for each count that differs; none where the document states no count.</summary>
    public static IEnumerable<Finding> Check(StatusTable table, int? signatories, int? parties) =>
    [
        .. Compare("Signatories", signatories, table.Signatories),
        .. Compare("Parties", parties, table.Parties),
    ];

    private static IEnumerable<Finding> Compare(string field, int? stated, int read)
    {
        if (stated is not null && stated != read)
            yield return Finding.Warning(null, null, field, $"The document says {stated}; its table has {read}.");
    }
}
