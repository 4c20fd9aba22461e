using MineAction.Api.Features.Shared;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Participants;

/// <summary>One participant and one instrument: where it stands, how it came there, and the law that says so.</summary>
internal sealed record GetParticipantResponse
{
    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public required DateOnly AsOf { get; init; }

    public required int Revision { get; init; }

    public required bool Projected { get; init; }

    /// <summary>The last day on which the depositary was read; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    public required ParticipantSummary Participant { get; init; }

    /// <summary>The code in the address, where it is that of a State that another continues under another name (SCG); else null.</summary>
    public required string? AskedAs { get; init; }

    /// <summary>The code of the State that continues it, whose acts and standing these are; null where askedAs is.</summary>
    public required string? ContinuedBy { get; init; }

    /// <summary>in-force: party, in force for it; awaiting: party, not yet in force for it; signatory; withdrawn; none.</summary>
    public required ParticipantStatus Status { get; init; }

    /// <summary>Whether it is a party, in force for it or not: its consent is deposited and no withdrawal has taken effect.</summary>
    public required bool IsParty { get; init; }

    public required DateOnly? SignedOn { get; init; }

    public required ConsentItem? Consent { get; init; }

    /// <summary>First day on which the instrument is in force for it; null while that is not decided.</summary>
    public required DateOnly? InForceFrom { get; init; }

    public required WithdrawalItem? Withdrawal { get; init; }

    /// <summary>First day of a provisional application that still runs.</summary>
    public required DateOnly? ProvisionalApplicationFrom { get; init; }

    /// <summary>Whether an act of its own is disputed by other States. It changes no count.</summary>
    public required bool Contested { get; init; }

    /// <summary>Its region today (M49), whatever day is asked about.</summary>
    public required GroupReference? Region { get; init; }

    /// <summary>Its regional group of the United Nations today, whatever day is asked about.</summary>
    public required GroupReference? UnGroup { get; init; }

    /// <summary>Periods of one status each, without gaps, as far as the acts done on or before the day decide them.</summary>
    public required IReadOnlyList<TimelineItem> Timeline { get; init; }

    /// <summary>Everything it did towards the instrument, oldest first.</summary>
    public required IReadOnlyList<ActionItem> Actions { get; init; }

    /// <summary>The derivation, in order.</summary>
    public required IReadOnlyList<ExplanationItem> Explanation { get; init; }
}
