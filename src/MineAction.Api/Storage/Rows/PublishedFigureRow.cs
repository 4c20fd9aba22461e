using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Rows;

/// <summary>One version of a count that a public document states, as the table holds it.</summary>
internal sealed record PublishedFigureRow
{
    public required long Id { get; init; }

    public required string Instrument { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Measure { get; init; }

    public required int Value { get; init; }

    public required string Source { get; init; }

    /// <summary>First revision that held this version (inclusive).</summary>
    public required int Revision { get; init; }

    public PublishedFigure ToFigure() => new(Instrument, AsOf, Measure, Value, Source) { Id = Id, Revision = Revision };

    public static PublishedFigureRow Of(PublishedFigure figure, int revision) => new()
    {
        Id = figure.Id,
        Instrument = figure.Instrument,
        AsOf = figure.AsOf,
        Measure = figure.Measure,
        Value = figure.Value,
        Source = figure.Source,
        Revision = revision,
    };
}
