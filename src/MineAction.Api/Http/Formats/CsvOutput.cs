using CsvHelper;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats;

/// <summary>Writes tables as RFC 4180 CSV, row by row.</summary>
internal static class CsvOutput
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        // A cell that a spreadsheet would run as a formula gets a leading apostrophe.
        Injection = CsvInjection.Escape,
        FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
    };

    public static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<object> rows,
        CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(column => column.Name)]);
        foreach (var row in rows)
        {
            foreach (var column in columns)
                WriteCell(csv, column.ValueOf(row));
            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    // Only text can be a formula: a negative number stays a number.
    private static void WriteCell(CsvWriter csv, object? value)
    {
        if (value is int or long or decimal)
            csv.WriteField(value);
        else
            csv.WriteField(Text(value));
    }

    private static string? Text(object? value) => value switch
    {
        DateOnly day => IsoDate.Of(day),
        DateTimeOffset instant => IsoDate.Of(instant),
        // R reads "true" as a text.
        bool flag => flag ? "TRUE" : "FALSE",
        _ => value?.ToString(),
    };
}
