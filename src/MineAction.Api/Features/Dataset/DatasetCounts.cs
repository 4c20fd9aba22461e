using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Dataset;

/// <summary>How much the register holds.</summary>
internal sealed record DatasetCounts
{
    public required int Instruments { get; init; }

    /// <summary>States, former States and organizations.</summary>
    public required int Participants { get; init; }

    public required int Actions { get; init; }

    /// <summary>Counts that public documents state.</summary>
    public required int PublishedFigures { get; init; }

    public static DatasetCounts Of(RegisterFacts facts) => new()
    {
        Instruments = facts.Instruments.Count,
        Participants = facts.Participants.Count,
        Actions = facts.Actions.Count,
        PublishedFigures = facts.PublishedFigures.Count,
    };
}
