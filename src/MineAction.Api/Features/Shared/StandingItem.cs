using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared;

/// <summary>Where one participant stands towards one instrument on a day.</summary>
internal sealed record StandingItem
{
    public required ParticipantSummary Participant { get; init; }

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

    /// <summary>
    /// Whether <paramref name="standing"/> is that of a party on the day, as the count of parties counts: a successor from its deposit on,
    /// though the instrument may be in force for it from before.
    /// </summary>
    public static bool IsPartyOn(Standing standing, DateOnly day) => standing.Membership?.IsPartyOn(day) == true;

    public static StandingItem Of(QueryContext context, Standing standing) => new()
    {
        Participant = ParticipantSummary.Of(context, standing.Participant),
        Status = standing.Status,
        IsParty = IsPartyOn(standing, context.AsOf),
        SignedOn = standing.SignedOn,
        Consent = ConsentItem.Of(standing.Membership),
        InForceFrom = standing.Membership?.InForceFrom,
        Withdrawal = WithdrawalItem.Of(standing.Withdrawal),
        ProvisionalApplicationFrom = standing.ProvisionalApplicationFrom,
        Contested = standing.Contested,
        Region = GroupReference.Of(context, Classification.Region, standing.Participant),
        UnGroup = GroupReference.Of(context, Classification.UnGroup, standing.Participant),
    };
}
