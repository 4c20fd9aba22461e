using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>What one participant did towards one instrument, and what follows from it on every day.</summary>
public sealed class ParticipantHistory
{
    private ParticipantHistory(Participant participant, IReadOnlyList<TreatyAction> actions, IReadOnlyList<Membership> memberships)
    {
        Participant = participant;
        Actions = actions;
        Memberships = memberships;
        Signature = SignatureAmong(participant, actions);
        ProvisionalApplication = actions.FirstOrDefault(a => a.Kind == TreatyActionKind.ProvisionalApplication && a.Date is not null);
    }

    public Participant Participant { get; }

    /// <summary>All its acts towards the instrument, in order, whether or not they bear on its standing.</summary>
    public IReadOnlyList<TreatyAction> Actions { get; }

    /// <summary>The periods as a party, in order; never overlapping.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>The signature that counts: the first one that was not cancelled.</summary>
    public TreatyAction? Signature { get; }

    public TreatyAction? ProvisionalApplication { get; }

    /// <summary>
    /// Whether a withdrawal has taken effect on or before <paramref name="day"/>, even if the participant joined again since.
    /// </summary>
    public bool HasWithdrawnBy(DateOnly day)
    {
        foreach (var membership in Memberships)
        {
            if (membership.IsWithdrawnBy(day))
                return true;
        }

        return false;
    }

    /// <summary>The participant's one status on <paramref name="day"/>.</summary>
    public ParticipantStatus StatusOn(DateOnly day)
    {
        if (Participant.HasEndedBy(day))
            return ParticipantStatus.None;
        return MembershipOn(day) switch
        {
            { } membership when membership.IsInForceOn(day) => ParticipantStatus.InForce,
            { } membership when membership.IsPartyOn(day) => ParticipantStatus.Awaiting,
            { } membership when !membership.IsTakenBackBy(day) => ParticipantStatus.Withdrawn,
            _ when IsSignatoryOn(day) => ParticipantStatus.Signatory,
            _ => ParticipantStatus.None,
        };
    }

    /// <summary>
    /// Whether it has signed by <paramref name="day"/>, subject to consent. A definitive signature is a consent, which may have been taken
    /// back.
    /// </summary>
    public bool IsSignatoryOn(DateOnly day) => Signature is { Kind: TreatyActionKind.Signature } && Signature.Date <= day;

    /// <summary>The latest membership that has begun by <paramref name="day"/>.</summary>
    public Membership? MembershipOn(DateOnly day)
    {
        for (var i = Memberships.Count - 1; i >= 0; i--)
        {
            if (Memberships[i].HasBegunBy(day))
                return Memberships[i];
        }

        return null;
    }

    /// <summary>Everything that can be said on <paramref name="day"/>.</summary>
    public Standing StandingOn(DateOnly day)
    {
        // Of a consent that was taken back nothing remains but the signature.
        var membership = MembershipOn(day) is { } latest && !latest.IsTakenBackBy(day) ? latest : null;
        return new Standing(
            Participant,
            StatusOn(day),
            Signature?.Date <= day ? Signature!.Date : null,
            membership,
            membership?.NoticeOn(day),
            IsAppliedProvisionallyOn(day) ? ProvisionalApplication!.Date : null,
            ContestedActs.Any(act => act.Date is null || act.Date <= day));
    }

    /// <summary>Acts of its own that other States dispute. An objection to somebody else's act is not one.</summary>
    public IEnumerable<TreatyAction> ContestedActs => Actions.Where(act => act.Contested && act.Kind != TreatyActionKind.Objection);

    /// <summary>
    /// The day from which an act of this history has effect, and what it rests on: for a consent the entry into force for the participant,
    /// for a withdrawal its effect, for any other act the stated day. Null where there is none, or none yet.
    /// </summary>
    public (DateOnly? On, EffectBasis Basis) EffectOf(TreatyAction action)
    {
        foreach (var membership in Memberships)
        {
            if (membership.Consent.Id == action.Id)
                return (membership.InForceFrom, membership.Basis);
            if (membership.Notices.FirstOrDefault(notice => notice.Action.Id == action.Id) is { } notice)
                return (notice.TakesEffectOn, notice.Basis);
        }

        return (action.EffectiveOn, EffectBasis.Stated);
    }

    /// <summary>Periods of one status each, from the first day with any, in order and without gaps.</summary>
    public IReadOnlyList<StatusInterval> Timeline() => HistoryEvents.Timeline(this);

    /// <summary>Everything that happened, or is decided to happen, to the participant's standing.</summary>
    public IEnumerable<TreatyEvent> Events() => new HistoryEvents(this).All();

    internal static ParticipantHistory Of(
        Participant participant, IReadOnlyList<TreatyAction> actions, IReadOnlyList<Membership> memberships) =>
        new(participant, actions, memberships);

    internal ParticipantHistory With(IReadOnlyList<Membership> memberships) => new(Participant, Actions, memberships);

    internal bool IsAppliedProvisionallyOn(DateOnly day) =>
        ProvisionalApplication?.Date <= day
        && !Participant.HasEndedBy(day)
        // It ends with the entry into force, and with a withdrawal before that.
        && !Memberships.Any(membership => membership.InForceFrom <= day || membership.EndsOn <= day);

    private static TreatyAction? SignatureAmong(Participant participant, IReadOnlyList<TreatyAction> actions) =>
        actions.FirstOrDefault(signature => signature.Kind.IsSignature()
        && signature.Date is { } signedOn
        // Acts after the end of a State are not its own.
        && !participant.HasEndedBy(signedOn)
        // A cancelled signature never was one (the Lao signature of the CCW, 2 November 1982).
        && !actions.Any(other => other.Kind == TreatyActionKind.SignatureCancelled && signature.Date <= other.Date));
}
