using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>Reads a participant's acts, in order, into its periods as a party.</summary>
internal static class Periods
{
    /// <summary>The memberships, without their entry into force: that depends on everybody's deposits.</summary>
    public static IReadOnlyList<Membership> Of(Participant participant, Instrument instrument, IReadOnlyList<TreatyAction> actionsInOrder)
    {
        var memberships = new List<Membership>();
        foreach (var action in actionsInOrder)
        {
            if (action.Date is not { } day || participant.HasEndedBy(day))
                continue;
            var current = memberships.Count > 0 && memberships[^1] is var last && !(last.EndsOn <= day) ? last : null;
            if (action.Kind.IsConsent() && current is null)
                memberships.Add(new Membership { Consent = action, EndsOn = participant.StateUntil });
            else if (action.Kind == TreatyActionKind.Withdrawal && current is not null)
                memberships[^1] = Notify(current, WithdrawalNotice.Of(action, instrument.Withdrawal));
            else if (action.Kind == TreatyActionKind.WithdrawalRetracted && current is not null)
                memberships[^1] = Retract(current, participant, action, day);
        }

        return memberships;
    }

    private static Membership Notify(Membership membership, WithdrawalNotice notice) => membership with
    {
        Notices = [.. membership.Notices, notice],
        EndsOn = Earlier(membership.EndsOn, notice.TakesEffectOn),
    };

    private static Membership Retract(Membership membership, Participant participant, TreatyAction retraction, DateOnly day)
    {
        WithdrawalNotice[] notices =
            [.. membership.Notices.Select(notice => notice.IsPendingOn(day) ? notice with { Retraction = retraction } : notice)];
        return membership with
        {
            Notices = notices,
            EndsOn = notices.Aggregate(participant.StateUntil, (end, notice) => Earlier(end, notice.TakesEffectOn)),
        };
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
