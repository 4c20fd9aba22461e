using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Proposals;

/// <summary>One difference between a document and the record.</summary>
internal sealed record ProposalDifference
{
    public required ProposalDifferenceKind Kind { get; init; }

    /// <summary>The document's own words; null where it has none, as for an act that it lacks.</summary>
    public required string? Words { get; init; }

    /// <summary>The line of the document on which they stand.</summary>
    public required int? Line { get; init; }

    /// <summary>What differs or is in question, in a sentence; null for an act that is added.</summary>
    public required string? Problem { get; init; }

    /// <summary>What the record says; null where it says nothing.</summary>
    public required ActionItem? Record { get; init; }

    /// <summary>What the record would say if the proposal were applied; null where applying changes nothing there.</summary>
    public required ActionItem? Applied { get; init; }
}
