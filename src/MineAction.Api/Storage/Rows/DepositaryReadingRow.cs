using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Rows;

/// <summary>The reading of a document of the depositary as the table holds it.</summary>
internal sealed record DepositaryReadingRow
{
    public required string Instrument { get; init; }

    public required DateOnly StatusAsAt { get; init; }

    public string? Document { get; init; }

    public required string Source { get; init; }

    public DepositaryReading ToReading() => new(Instrument, StatusAsAt, Document, Source);
}
