using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Reconciliation;

/// <summary>A figure that a public document states, against ours.</summary>
internal sealed record ReconciliationItem
{
    /// <summary>The day that the figure speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The figure stated.</summary>
    public required int Published { get; init; }

    /// <summary>Our count of the same on the same day.</summary>
    public required int Computed { get; init; }

    public required bool Matches { get; init; }

    /// <summary>Published less computed: negative where the source counts fewer.</summary>
    public required int Difference { get; init; }

    /// <summary>What the published figure rests on where it differs, as far as the facts show.</summary>
    public required DifferenceReason Reason { get; init; }

    /// <summary>The same in words.</summary>
    public required string Explanation { get; init; }

    /// <summary>The document.</summary>
    public required string Source { get; init; }

    public static ReconciliationItem Of(QueryContext context, TreatyLaw.Reconciliations.Reconciliation reconciliation) => new()
    {
        AsOf = reconciliation.Published.AsOf,
        Measure = Code<Measure>.Parse(reconciliation.Published.Measure),
        Published = reconciliation.Published.Value,
        Computed = reconciliation.Computed,
        Matches = reconciliation.Matches,
        Difference = reconciliation.Difference,
        Reason = reconciliation.Reason,
        Explanation = context.Write(reconciliation.Explanation),
        Source = reconciliation.Published.Source,
    };
}
