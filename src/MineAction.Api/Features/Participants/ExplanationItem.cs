namespace MineAction.Api.Features.Participants;

/// <summary>One step of the derivation of a participant's standing.</summary>
internal sealed record ExplanationItem
{
    /// <summary>The clause it rests on; null where no clause is needed.</summary>
    public required string? Article { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The day it speaks of.</summary>
    public required DateOnly? Date { get; init; }
}
