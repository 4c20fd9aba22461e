using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Rows;

/// <summary>A count that a public document states, as the table holds it.</summary>
internal sealed record PublishedFigureRow
{
    public required string Instrument { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Measure { get; init; }

    public required int Value { get; init; }

    public required string Source { get; init; }

    public PublishedFigure ToFigure() => new(Instrument, AsOf, Measure, Value, Source);
}
