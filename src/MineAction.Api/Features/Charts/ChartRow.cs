namespace MineAction.Api.Features.Charts;

/// <summary>A step of the curve: the counts from one day on.</summary>
internal sealed record ChartRow
{
    /// <summary>The first day with these counts.</summary>
    public required DateOnly Date { get; init; }

    public required int Parties { get; init; }

    public required int Signatories { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The last day of the curve.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The state of our record.</summary>
    public required int Revision { get; init; }

    /// <summary>The last day of which the record knows; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }
}
