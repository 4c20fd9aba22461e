using System.Globalization;
using System.Text.Json;
using CsvHelper;
using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Facts;

/// <summary>Writer of a whole register as files from which <see cref="FactsReader"/> reads exactly what was written.</summary>
internal static class FactsWriter
{
    /// <summary>The instruments with their clauses.</summary>
    public const string Instruments = "instruments.json";

    // Not neutralized against spreadsheets: an apostrophe put before a text would come back as part of it.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>Every file by name, in order, and how to write it.</summary>
    public static IReadOnlyList<(string Name, Func<Stream, RegisterFacts, CancellationToken, Task> WriteAsync)> Files { get; } =
    [
        (Instruments, WriteInstrumentsAsync),
        .. FactsTables.All.Select(table => (table.CsvName, CsvOf(table))),
    ];

    private static Task WriteInstrumentsAsync(Stream stream, RegisterFacts facts, CancellationToken cancellation) =>
        JsonSerializer.SerializeAsync(
            stream, [.. facts.Instruments.Select(InstrumentDocument.Of)], FactsJson.Files.IReadOnlyListInstrumentDocument, cancellation);

    private static Func<Stream, RegisterFacts, CancellationToken, Task> CsvOf(FactsTable table) => async (stream, facts, cancellation) =>
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        foreach (var row in table.Rows(facts))
        {
            foreach (var field in row)
                csv.WriteField(Text(field));
            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    };

    private static string? Text(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string?)value,
    };
}
