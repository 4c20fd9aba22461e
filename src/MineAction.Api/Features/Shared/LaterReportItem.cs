using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared;

/// <summary>A figure that a public document states for a day beyond the horizon.</summary>
internal sealed record LaterReportItem
{
    /// <summary>The day that the figure speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The figure stated.</summary>
    public required int Value { get; init; }

    /// <summary>The document.</summary>
    public required string Source { get; init; }

    public static LaterReportItem Of(PublishedFigure figure) => new()
    {
        AsOf = figure.AsOf,
        Measure = Code<Measure>.Parse(figure.Measure),
        Value = figure.Value,
        Source = figure.Source,
    };
}
