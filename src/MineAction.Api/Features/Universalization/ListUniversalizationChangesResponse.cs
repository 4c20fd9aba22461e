using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Universalization;

/// <summary>What changed between two days: the counts before, plus the items, are the counts after.</summary>
internal sealed record ListUniversalizationChangesResponse : ListResponse<ChangeItem>
{
    public required ChangeCounts Before { get; init; }

    public required ChangeCounts After { get; init; }
}
