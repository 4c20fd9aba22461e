using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Register;

/// <summary>One change that a revision made to the register.</summary>
internal sealed record ChangeEvent
{
    public required Revision Revision { get; init; }

    /// <summary>The instrument that changed, or whose action did.</summary>
    public required string Instrument { get; init; }

    /// <summary>The version of the action that the revision began; null for a retraction, and for a change to an instrument.</summary>
    public TreatyAction? After { get; init; }

    /// <summary>The version of the action that the revision ended; null for a further action, and for a change to an instrument.</summary>
    public TreatyAction? Before { get; init; }

    /// <summary>The action's participant; null for a change to an instrument.</summary>
    public string? Participant => (After ?? Before)?.Participant;

    /// <summary>For a change to an instrument: whether the register had it before.</summary>
    public bool ReplacesInstrument { get; init; }
}
