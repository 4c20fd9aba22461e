using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Findings;

/// <summary>Where the record and the rules of a treaty do not agree. The act stays, and the finding stands until it is cured.</summary>
public sealed record StandingFinding
{
    /// <summary>The instrument whose rule it is, by slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The participant's code.</summary>
    public required string Participant { get; init; }

    public required FindingRule Rule { get; init; }

    /// <summary>The act from which it arises; for a participant that has left another treaty, the withdrawal from that one.</summary>
    public required TreatyAction Action { get; init; }

    /// <summary>First day on which it stands (inclusive); null where the act has no known day.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>First day on which it no longer stands (exclusive), where the participant has left or joined by then; else null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The article, with its treaty where it is another's; null where the finding rests on none.</summary>
    public required string? Article { get; init; }

    /// <summary>What does not agree, complete in itself.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>What would cure it, or that nothing can.</summary>
    public required Sentence Cure { get; init; }

    public required bool CanBeCured { get; init; }

    /// <summary>Whether it stands on <paramref name="day"/>.</summary>
    public bool StandsOn(DateOnly day) => !(Since > day) && !(Until <= day);
}
