namespace MineAction.Api.Features.Charts;

/// <summary>A step of the curve: the counts from one day on.</summary>
internal sealed record ChartRow
{
    /// <summary>The first day with these counts.</summary>
    public required DateOnly Date { get; init; }

    public required int Parties { get; init; }

    public required int Signatories { get; init; }
}
