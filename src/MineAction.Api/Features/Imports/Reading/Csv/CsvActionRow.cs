using System.Globalization;
using CsvHelper;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Imports.Reading.Csv;

/// <summary>The row on which a reader stands. Every field that cannot be read becomes a finding of its own.</summary>
internal sealed class CsvActionRow(CsvReader csv, List<Finding> findings)
{
    private static readonly string[] Columns =
    [
        "instrument", "participant", "kind", "date", "effectiveOn", "contested",
        "sourceTitle", "sourceReference", "sourceUrl", "accessedOn", "reliability", "note",
    ];

    /// <summary>What is wrong with a header; null if it is our export's, in whatever order.</summary>
    public static string? ProblemWith(IReadOnlyList<string> header)
    {
        var missing = Columns.Except(header).ToList();
        if (missing.Count > 0)
            return $"The header is not that of our export of actions; missing: {string.Join(", ", missing)}.";
        return header.Count == Columns.Length
            ? null
            : $"The header has further or repeated columns; our export has {string.Join(", ", Columns)}.";
    }

    public (string Instrument, DocumentAct Act)? Read()
    {
        if (csv.FieldCount != Columns.Length)
        {
            Add(null, $"The row has {csv.FieldCount} fields, the header {Columns.Length}; it may be cut off.");
            return null;
        }
        var problems = findings.Count;
        var instrument = Required("instrument");
        var act = new DocumentAct
        {
            Participant = Required("participant"),
            Kind = Coded<TreatyActionKind>("kind"),
            Date = Day("date"),
            EffectiveOn = Day("effectiveOn"),
            IsContested = Flag("contested"),
            Note = Optional("note"),
            Source = new Source(
                Required("sourceTitle"), Optional("sourceReference"), Optional("sourceUrl"), Day("accessedOn"), Coded<Reliability>("reliability")),
            Line = (int)csv.LineNumber,
        };
        return findings.Count == problems ? (instrument, act with { Reference = act.Source.Reference }) : null;
    }

    private string? Optional(string field) => csv.GetString(field) is { Length: > 0 } text ? text : null;

    private string Required(string field)
    {
        if (Optional(field) is { } text)
            return text;
        Add(field, "The field is empty.");
        return "";
    }

    private DateOnly? Day(string field)
    {
        if (Optional(field) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Add(field, $"\"{PlainText.Excerpt(text)}\" is no day written as yyyy-MM-dd.");
        return null;
    }

    private bool Flag(string field)
    {
        var text = Optional(field);
        if (text is not (null or "true" or "false"))
            Add(field, $"\"{PlainText.Excerpt(text)}\" is neither true nor false.");
        return text == "true";
    }

    private T Coded<T>(string field)
        where T : struct, Enum
    {
        var text = Required(field);
        if (!Code<T>.TryParse(text, out var value) && text.Length > 0)
            Add(field, $"\"{PlainText.Excerpt(text)}\" is not one of {string.Join(", ", Code<T>.All)}.");
        return value;
    }

    private void Add(string? field, string problem) =>
        findings.Add(Finding.Error((int)csv.LineNumber, csv.GetString("participant"), field, problem));
}
