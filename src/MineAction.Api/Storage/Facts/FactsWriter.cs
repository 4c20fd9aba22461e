using System.Globalization;
using System.Text.Json;
using CsvHelper;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Facts;

/// <summary>Writer of a whole register as files from which <see cref="FactsReader"/> reads exactly what was written.</summary>
internal static class FactsWriter
{
    // Not neutralized against spreadsheets: an apostrophe put before a text would come back as part of it.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>Every file by name, in order, and how to write it.</summary>
    public static IReadOnlyList<(string Name, Func<Stream, RegisterFacts, CancellationToken, Task> WriteAsync)> Files { get; } =
    [
        ("instruments.json", WriteInstrumentsAsync),
        ("states.csv", Table<Participant>(
            facts => facts.Participants,
            "code,iso2,m49,kind,name,formalName,unMemberSince,unMemberUntil,stateSince,stateUntil,"
            + "inAllStates,region,subregion,intermediateRegion,unGroup,ldc,lldc,sids,note,continuedBy,"
            + "sourceTitle,sourceReference,sourceUrl,accessedOn,reliability",
            p => [
                p.Code, p.Iso2, p.M49, Code<ParticipantKind>.Of(p.Kind), p.Name, p.FormalName, p.UnMemberSince, p.UnMemberUntil,
                p.StateSince, p.StateUntil, p.InAllStates, p.Region, p.Subregion, p.IntermediateRegion, p.UnGroup, p.Ldc, p.Lldc,
                p.Sids, p.Note, p.ContinuedBy, p.Source?.Title, p.Source?.Reference, p.Source?.Url, p.Source?.AccessedOn,
                p.Source is { } source ? Code<Reliability>.Of(source.Reliability) : null,
            ])),
        ("state-names.csv", Table(facts => facts.Names, "code,lang,name", name => [name.Code, name.Language, name.Name])),
        ("state-aliases.csv", Table(
            facts => facts.Aliases,
            "code,alias,from,until,kind,lang,note",
            alias => [alias.Code, alias.Alias, alias.From, alias.Until, Code<NameKind>.Of(alias.Kind), alias.Language, alias.Note])),
        ("published-figures.csv", Table(
            facts => facts.PublishedFigures,
            "instrument,asOf,measure,value,source,id",
            figure => [figure.Instrument, figure.AsOf, figure.Measure, figure.Value, figure.Source, figure.Id])),
        ("actions.csv", Table(
            facts => facts.Actions,
            "instrument,participant,kind,date,effectiveOn,contested,"
            + "sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note,id,effectDeferred",
            act => [
                act.Instrument, act.Participant, Code<TreatyActionKind>.Of(act.Kind), act.Date, act.EffectiveOn, act.Contested,
                act.Source.Title, act.Source.Reference, act.Source.Url, act.Source.AccessedOn, Code<Reliability>.Of(act.Source.Reliability),
                act.Note, act.Id, act.EffectDeferred,
            ])),
        (FactsReader.Readings, Table(
            facts => facts.Readings,
            "instrument,statusAsAt,document,source",
            reading => [reading.Instrument, reading.StatusAsAt, reading.Document, reading.Source])),
    ];

    private static Task WriteInstrumentsAsync(Stream stream, RegisterFacts facts, CancellationToken cancellation) =>
        JsonSerializer.SerializeAsync(
            stream, [.. facts.Instruments.Select(InstrumentDocument.Of)], FactsJson.Files.IReadOnlyListInstrumentDocument, cancellation);

    private static Func<Stream, RegisterFacts, CancellationToken, Task> Table<T>(
        Func<RegisterFacts, IReadOnlyList<T>> rows, string header, Func<T, object?[]> fields) => async (stream, facts, cancellation) =>
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader(header.Split(','));
        foreach (var row in rows(facts))
        {
            foreach (var field in fields(row))
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
