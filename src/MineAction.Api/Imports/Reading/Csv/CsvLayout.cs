namespace MineAction.Api.Imports.Reading.Csv;

/// <summary>A layout in which this service writes actions as CSV: the column of each field. Columns may stand in any order.</summary>
internal sealed class CsvLayout
{
    private static readonly string[] Fields =
    [
        "instrument", "participant", "kind", "date", "effectiveOn", "contested",
        "sourceTitle", "sourceReference", "sourceUrl", "accessedOn", "reliability", "note",
    ];

    /// <summary>The file <c>actions.csv</c> of the whole register: exactly what is recorded.</summary>
    private static readonly CsvLayout Register = new(
        Fields.ToDictionary(field => field), ["id", "effectDeferred"], hasDerivedEffects: false);

    /// <summary>
    /// The list of actions: the columns of its JSON, with days of effect that the law gives, and made safe for spreadsheets.
    /// </summary>
    private static readonly CsvLayout List = new(
        Fields.ToDictionary(field => field, field => field switch
        {
            "participant" => "participant.code",
            "sourceTitle" => "source.title",
            "sourceReference" => "source.reference",
            "sourceUrl" => "source.url",
            "accessedOn" => "source.accessedOn",
            "reliability" => "source.reliability",
            _ => field,
        }),
        ["id", "participant.name", "effectiveBasis", "effectDeferred", "revision", "recordedAt", "asOf", "dataThrough"],
        hasDerivedEffects: true);

    private readonly Dictionary<string, string> _columns;
    private readonly string[] _optional;

    private CsvLayout(Dictionary<string, string> columns, string[] optional, bool hasDerivedEffects)
    {
        _columns = columns;
        _optional = optional;
        HasDerivedEffects = hasDerivedEffects;
    }

    /// <summary>Whether a day of effect may be what the law makes of the act, rather than what is recorded of it.</summary>
    public bool HasDerivedEffects { get; }

    /// <summary>The layout of a header, or what is wrong with it.</summary>
    public static (CsvLayout? Layout, string? Problem) Of(IReadOnlyList<string> header)
    {
        var layout = header.Contains(List._columns["participant"]) ? List : Register;
        var missing = layout._columns.Values.Except(header).ToList();
        if (missing.Count > 0)
            return (null, $"The header is not that of our export of actions; missing: {string.Join(", ", missing)}.");
        var known = layout._columns.Values.Concat(layout._optional).ToList();
        return header.Distinct().Count() == header.Count && header.All(known.Contains)
            ? (layout, null)
            : (null, $"The header has further or repeated columns; our export has {string.Join(", ", known)}.");
    }

    /// <summary>The column of a field; null where the layout has none.</summary>
    public string? ColumnOf(string field) => _columns.GetValueOrDefault(field) ?? (_optional.Contains(field) ? field : null);

    /// <summary>The text of a cell without the apostrophe that keeps a spreadsheet from running it as a formula.</summary>
    public string Plain(string text) =>
        HasDerivedEffects && text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;
}
