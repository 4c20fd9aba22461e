using System.Globalization;
using System.Text.Json;
using CsvHelper;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Facts;

/// <summary>Reader of a whole register from its files: the shipped ones, or those of an export.</summary>
internal static class FactsReader
{
    /// <summary>The file that says how far the facts reach. Archives of earlier releases do not have it.</summary>
    public const string Readings = "depositary-readings.csv";

    /// <summary>The facts in the files that <paramref name="open"/> gives by name; null for one that is not there.</summary>
    /// <exception cref="FormatException">A file cannot be read; the message names file, line and field.</exception>
    public static RegisterFacts Read(Func<string, Stream?> open)
    {
        using var json = open("instruments.json")!;
        var instruments = JsonSerializer.Deserialize(json, FactsJson.Default.IReadOnlyListInstrumentDocument)
            ?? throw new FormatException("instruments.json holds no list.");
        var actions = ReadTable(open("actions.csv")!, "actions.csv", ReadAction);
        return new RegisterFacts(
            [.. instruments.Select(document => document.ToInstrument())],
            ReadTable(open("states.csv")!, "states.csv", ReadParticipant),
            ReadTable(
                open("state-names.csv")!,
                "state-names.csv",
                row => new ParticipantName(row.Text("code"), row.Text("lang"), row.Text("name"))),
            ReadTable(open("state-aliases.csv")!, "state-aliases.csv", ReadAlias),
            ReadTable(open("published-figures.csv")!, "published-figures.csv", ReadFigure),
            actions)
        {
            Readings = open(Readings) is { } readings ? ReadTable(readings, Readings, ReadReading) : ReadingsOf(actions),
        };
    }

    private static List<T> ReadTable<T>(Stream content, string file, Func<Row, T> read)
    {
        using var csv = CsvReader.Create(content, new CsvReaderOptions { TrackLineNumbers = true });
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(read(new Row(csv, file, rows.Count + 1)));
        return rows;
    }

    private static Participant ReadParticipant(Row row) => new()
    {
        Code = row.Text("code"),
        Iso2 = row.OptionalText("iso2"),
        M49 = row.OptionalText("m49"),
        Kind = row.Coded<ParticipantKind>("kind"),
        Name = row.Text("name"),
        FormalName = row.OptionalText("formalName"),
        UnMemberSince = row.OptionalDay("unMemberSince"),
        UnMemberUntil = row.OptionalDay("unMemberUntil"),
        StateSince = row.OptionalDay("stateSince"),
        StateUntil = row.OptionalDay("stateUntil"),
        ContinuedBy = row.Has("continuedBy") ? row.OptionalText("continuedBy") : null,
        SucceededBy = row.Has("succeededBy") ? row.OptionalText("succeededBy") : null,
        InAllStates = row.Flag("inAllStates"),
        Region = row.OptionalText("region"),
        Subregion = row.OptionalText("subregion"),
        IntermediateRegion = row.OptionalText("intermediateRegion"),
        UnGroup = row.OptionalText("unGroup"),
        Ldc = row.Flag("ldc"),
        Lldc = row.Flag("lldc"),
        Sids = row.Flag("sids"),
        Note = row.OptionalText("note"),
        Source = row.Has("sourceTitle") && row.OptionalText("sourceTitle") is not null ? ReadSource(row) : null,
    };

    // Archives of earlier releases do not say what a name is; it is found all the same.
    private static ParticipantAlias ReadAlias(Row row) => new(
        row.Text("code"),
        row.Text("alias"),
        row.OptionalDay("from"),
        row.OptionalDay("until"),
        row.OptionalText("note"),
        row.Has("kind") ? row.Coded<NameKind>("kind") : NameKind.Spelling,
        row.Has("lang") ? row.OptionalText("lang") : null);

    private static PublishedFigure ReadFigure(Row row) => new(
        row.Text("instrument"),
        row.OptionalDay("asOf") ?? throw row.Wrong("asOf", "is empty"),
        row.Text("measure"),
        int.TryParse(row.Text("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Wrong("value", "is no number"),
        row.Text("source"))
    {
        Id = row.OptionalNumber("id") ?? row.Number,
    };

    private static TreatyAction ReadAction(Row row) => new()
    {
        Id = row.OptionalNumber("id") ?? row.Number,
        Instrument = row.Text("instrument"),
        Participant = row.Text("participant"),
        Kind = row.Coded<TreatyActionKind>("kind"),
        Date = row.OptionalDay("date"),
        EffectiveOn = row.OptionalDay("effectiveOn"),
        EffectDeferred = row.Has("effectDeferred") && row.Flag("effectDeferred"),
        Contested = row.Flag("contested"),
        Note = row.OptionalText("note"),
        Source = ReadSource(row),
    };

    private static Source ReadSource(Row row) => new(
        row.Text("sourceTitle"),
        row.OptionalText("sourceReference"),
        row.OptionalText("sourceUrl"),
        row.OptionalDay("accessedOn"),
        row.Coded<Reliability>("reliability"));

    private static DepositaryReading ReadReading(Row row) => new(
        row.Text("instrument"),
        row.OptionalDay("statusAsAt") ?? throw row.Wrong("statusAsAt", "is empty"),
        row.OptionalText("document"),
        row.Text("source"));

    // What earlier releases took for the horizon.
    private static IReadOnlyList<DepositaryReading> ReadingsOf(IEnumerable<TreatyAction> actions) =>
    [
        .. actions
            .Where(action => action.Source is { Reliability: Reliability.Depositary, AccessedOn: not null })
            .GroupBy(action => action.Instrument)
            .Select(read => new DepositaryReading(
                read.Key, read.Max(
                    action => action.Source.AccessedOn!.Value), null, "The days on which the sources of its acts were read")),
    ];

    /// <summary>The current line of a file, read field by field.</summary>
    private readonly struct Row(CsvReader csv, string file, int number)
    {
        /// <summary>1 for the first row below the header.</summary>
        public int Number => number;

        public string Text(string field) => OptionalText(field) ?? throw Wrong(field, "is empty");

        public string? OptionalText(string field) => csv.GetString(field) is { Length: > 0 } text ? text : null;

        /// <summary>Whether the file has the column. Our export has more columns than the shipped facts.</summary>
        public bool Has(string field) => csv.TryGetFieldIndex(field, out _);

        public long? OptionalNumber(string field)
        {
            if (!Has(field) || OptionalText(field) is not { } text)
                return null;
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Wrong(field, $"is '{text}', not a number");
        }

        public bool Flag(string field) => OptionalText(field) switch
        {
            null or "false" or "FALSE" => false,
            "true" or "TRUE" => true,
            var other => throw Wrong(field, $"is '{other}', neither true nor false"),
        };

        public DateOnly? OptionalDay(string field)
        {
            if (OptionalText(field) is not { } text)
                return null;
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw Wrong(field, $"is '{text}', not a day as yyyy-MM-dd");
        }

        public T Coded<T>(string field)
            where T : struct, Enum =>
            Code<T>.TryParse(Text(field), out var value)
                ? value
                : throw Wrong(field, $"is '{Text(field)}', not one of {string.Join(", ", Code<T>.All)}");

        public FormatException Wrong(string field, string problem) => new($"{file}, line {csv.LineNumber}: {field} {problem}.");
    }
}
