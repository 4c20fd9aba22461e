using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Http.Contract;

/// <summary>How the States of a universe stand. Parties, signatories that are no parties, withdrawn and none add up to the size.</summary>
internal sealed record UniverseCounts
{
    /// <summary>all-states or un-members.</summary>
    public required string Id { get; init; }

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

    public static UniverseCounts Of(GroupView view) => new()
    {
        Id = view.Id,
        Size = view.Size,
        Parties = view.Counts.Parties,
        SignatoriesNotParties = view.Counts.SignatoriesNotParties,
        Withdrawn = view.Counts.Withdrawn,
        None = view.None,
        Share = view.Share,
    };
}
