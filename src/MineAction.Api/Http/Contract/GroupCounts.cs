using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Http.Contract;

/// <summary>How the States of a group stand. Parties, signatories that are no parties, withdrawn and none add up to the size.</summary>
internal sealed record GroupCounts
{
    public required string Id { get; init; }

    /// <summary>The group's name in the language of the answer.</summary>
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

    public static GroupCounts Of(GroupView view) => new()
    {
        Id = view.Id,
        Label = view.Label,
        Size = view.Size,
        Parties = view.Counts.Parties,
        SignatoriesNotParties = view.Counts.SignatoriesNotParties,
        Withdrawn = view.Counts.Withdrawn,
        None = view.None,
        Share = view.Share,
    };
}
