using MineAction.Api.Storage.Rows;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Register;

/// <summary>One change that a revision made to the record.</summary>
internal sealed record ChangeEvent
{
    public required Revision Revision { get; init; }

    /// <summary>The instrument that changed, or whose action did.</summary>
    public required string Instrument { get; init; }

    /// <summary>What the record says of an action since; null where it was retracted, and for an instrument.</summary>
    public TreatyActionRow? After { get; init; }

    /// <summary>What it said before; null where it said nothing, and for an instrument.</summary>
    public TreatyActionRow? Before { get; init; }

    /// <summary>The action's participant; null for an instrument.</summary>
    public string? Participant => (After ?? Before)?.Participant;

    /// <summary>For an instrument: whether the record had it before.</summary>
    public bool ReplacesInstrument { get; init; }
}
