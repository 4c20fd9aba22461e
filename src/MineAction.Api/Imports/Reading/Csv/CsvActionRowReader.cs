using System.Globalization;
using CsvHelper;
using MineAction.Api.Http.Query;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Reading.Csv;

/// <summary>Reader of the current row of a CSV. Every field that cannot be read becomes a finding of its own.</summary>
internal sealed class CsvActionRowReader(CsvReader csv, CsvLayout layout, List<Finding> findings)
{
    public (string Instrument, DocumentAct Act)? Read()
    {
        if (csv.FieldCount != csv.Headers.Count)
        {
            Add(null, $"The row has {csv.FieldCount} fields, the header {csv.Headers.Count}; it may be cut off.");
            return null;
        }
        var problems = findings.Count;
        foreach (var column in csv.Headers)
        {
            if (StorableText.Fault(csv.GetString(column)) is { } fault)
                findings.Add(Finding.Error((int)csv.LineNumber, null, column, $"The field {fault}"));
        }

        var instrument = Required("instrument").ToLowerInvariant();
        var act = new DocumentAct
        {
            Id = Number("id"),
            Participant = Required("participant"),
            Kind = Coded<TreatyActionKind>("kind"),
            Date = Day("date"),
            EffectiveOn = IsDerived ? null : Day("effectiveOn"),
            SaysWhetherEffective = !layout.HasDerivedEffects,
            IsEffectDeferred = Optional("effectDeferred") is null ? null : Flag("effectDeferred"),
            IsContested = Flag("contested"),
            Note = Bounded("note", DocumentBounds.LongestNote),
            Source = new Source(
                Required("sourceTitle"),
                Optional("sourceReference"),
                Optional("sourceUrl"),
                Day("accessedOn"),
                Coded<Reliability>("reliability")),
            Line = (int)csv.LineNumber,
        };
        return findings.Count == problems ? (instrument, act with { Reference = act.Source.Reference }) : null;
    }

    // A day that the law computed from an act is not a day that anybody stated of it.
    private bool IsDerived => layout.HasDerivedEffects && Optional("effectiveBasis") != "stated";

    private string? Optional(string field) =>
        layout.ColumnOf(field) is { } column && csv.TryGetFieldIndex(column, out _) && csv.GetString(column) is { Length: > 0 } text
            ? layout.Plain(text)
            : null;

    private string? Bounded(string field, int length)
    {
        var text = Optional(field);
        if (text?.Length > length)
            Add(field, $"The field is longer than {length} characters, the longest that is recorded.");
        return text;
    }

    private long? Number(string field)
    {
        if (Optional(field) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Add(field, $"\"{PlainText.Excerpt(text)}\" is no number of an action.");
        return null;
    }

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
        if (text is not (null or "true" or "false" or "TRUE" or "FALSE"))
            Add(field, $"\"{PlainText.Excerpt(text)}\" is neither true nor false.");
        return text is "true" or "TRUE";
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
        findings.Add(Finding.Error((int)csv.LineNumber, Optional("participant"), field is null ? null : layout.ColumnOf(field), problem));
}
