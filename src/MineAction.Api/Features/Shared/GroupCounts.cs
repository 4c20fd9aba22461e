using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared;

/// <summary>
/// How the States of a universe, or of a group of it, stand.
/// Parties, signatories that are no parties, withdrawn and none add up to the size.
/// </summary>
internal sealed record GroupCounts
{
    /// <summary>all-states or un-members; for a group its name as a slug.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the language of the answer.</summary>
    public required string Label { get; init; }

    /// <summary>States in it on the day.</summary>
    public required int Size { get; init; }

    public required int Parties { get; init; }

    public required int SignatoriesNotParties { get; init; }

    /// <summary>Withdrawn and not joined again.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>None of these.</summary>
    public required int None { get; init; }

    /// <summary>Parties divided by size, rounded to 4 places.</summary>
    public required decimal Share { get; init; }

    public static GroupCounts Of(QueryContext context, GroupView view) => new()
    {
        Id = view.Id,
        Label = Labels.Of(view.Id, context.Language, view.Label),
        Size = view.Size,
        Parties = view.Counts.Parties,
        SignatoriesNotParties = view.Counts.SignatoriesNotParties,
        Withdrawn = view.Counts.Withdrawn,
        None = view.None,
        Share = view.Share,
    };
}
