using CsvHelper;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading.Csv;

/// <summary>Reader of our own export of treaty actions: one row an action, participants and instruments by code.</summary>
internal static class CsvActionsReader
{
    // With more findings the file is no export of ours, and the findings would take more memory than the file.
    private const int MaximumFindings = 1_000;

    public static StatusDocument Read(byte[] bytes)
    {
        var findings = new List<Finding>();
        var acts = new List<(string Instrument, DocumentAct Act)>();
        try
        {
            using var csv = CsvReader.Create(
                bytes, new CsvReaderOptions { TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
            csv.ReadHeader();
            var (layout, problem) = CsvLayout.Of(csv.Headers);
            if (layout is null)
                return StatusDocument.Refused(SourceFormat.Csv, problem!, 1);
            while (csv.Read())
            {
                if (new CsvActionRowReader(csv, layout, findings).Read() is { } act)
                    acts.Add(act);
                if (findings.Count > MaximumFindings)
                {
                    return StatusDocument.Refused(
                        SourceFormat.Csv, $"Too much is wrong; the first: {findings[0].Problem}", findings[0].Line);
                }
            }
        }
        catch (CsvFormatException malformed)
        {
            return StatusDocument.Refused(
                SourceFormat.Csv, $"The CSV is malformed or cut off: {malformed.Message}", (int)malformed.LineNumber);
        }
        // Our exports end their last line; a download that broke off within a note can be recognized by nothing else.
        if (bytes is [.., not (byte)'\n'])
            findings.Add(Finding.Warning(null, null, null, "The last line has no end: the file may be cut off."));
        return new StatusDocument { Format = SourceFormat.Csv, Tables = TablesOf(acts), Findings = findings };
    }

    private static List<StatusTable> TablesOf(List<(string Instrument, DocumentAct Act)> acts) =>
    [
        .. acts.GroupBy(static row => row.Instrument, static row => row.Act, StringComparer.Ordinal)
            .Select(static instrument => new StatusTable(instrument.Key, RowsOf(instrument), [])),
    ];

    private static List<StatusRow> RowsOf(IEnumerable<DocumentAct> acts) =>
    [
        .. acts.GroupBy(static act => act.Participant, StringComparer.Ordinal)
            .Select(static participant => new StatusRow(participant.Key, participant.First().Line, [], [.. participant])),
    ];
}
