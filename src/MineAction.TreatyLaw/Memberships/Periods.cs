using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>Reads a participant's acts, day by day, into its periods as a party.</summary>
internal sealed class Periods
{
    private readonly Participant _participant;
    private readonly WithdrawalClause? _clause;
    private readonly DateOnly? _inForceFrom;
    private readonly IReadOnlyList<Leaving> _leavings;
    private readonly List<Membership> _memberships = [];

    private Periods(Participant participant, Instrument instrument, DateOnly? inForceFrom, IReadOnlyList<Leaving> leavings)
    {
        _leavings = leavings;
        _participant = participant;
        _clause = instrument.Withdrawal;
        _inForceFrom = inForceFrom;
    }

    /// <summary>The memberships, without their entry into force: that depends on everybody's deposits.</summary>
    /// <param name="participant">Who acts.</param>
    /// <param name="instrument">Towards what.</param>
    /// <param name="actionsInOrder">Its acts, in order.</param>
    /// <param name="inForceFrom">First day on which the instrument is in force; null while that is undecided.</param>
    /// <param name="leavings">Its withdrawals from the treaty with which the instrument ends.</param>
    public static IReadOnlyList<Membership> Of(
        Participant participant,
        Instrument instrument,
        IReadOnlyList<TreatyAction> actionsInOrder,
        DateOnly? inForceFrom,
        IReadOnlyList<Leaving> leavings)
    {
        var periods = new Periods(participant, instrument, inForceFrom, leavings);
        var acts = actionsInOrder.Where(action => action.Date is not null).ToLookup(action => action.Date!.Value);
        var days = leavings.SelectMany(leaving => new[] { leaving.Notice.NotifiedOn, leaving.Notice.Retraction?.Date });
        foreach (var day in acts.Select(act => (DateOnly?)act.Key).Concat(days).OfType<DateOnly>().Distinct().Order())
        {
            if (!participant.HasEndedBy(day))
                periods.Read(day, [.. acts[day]]);
        }

        return periods._memberships;
    }

    private void Read(DateOnly day, TreatyAction[] actions)
    {
        foreach (var leaving in _leavings.Where(leaving => leaving.Notice.NotifiedOn == day))
            Notify(AsFirstGiven(leaving));
        // A party that leaves and joins on one day leaves first: its new consent is to outlive the withdrawal (Guyana, 5 January 1999).
        var isParty = LatestOn(day) is not null;
        foreach (var action in actions.OrderBy(action => !isParty || action.Kind != TreatyActionKind.Withdrawal))
        {
            if (action.Kind.IsConsent())
                Consent(day, action);
            else if (action.Kind == TreatyActionKind.Withdrawal)
                Notify(WithdrawalNotice.Of(action, _clause, _inForceFrom));
            else if (action.Kind == TreatyActionKind.WithdrawalRetracted)
                Retract(action, notice => notice.Because is null && notice.IsPendingOn(day));
        }

        foreach (var leaving in _leavings.Where(leaving => leaving.Notice.Retraction?.Date == day))
            Retract(leaving.Notice.Retraction!, notice => notice.Because == leaving.Notice.Because);
    }

    private WithdrawalNotice AsFirstGiven(Leaving leaving) => leaving.Notice with
    {
        Retraction = null,
        TakesBackConsent = leaving.Notice.EffectiveOn is { } effect && !(_inForceFrom <= effect),
    };

    /// <summary>The last membership, unless it has ended by <paramref name="day"/>. It may be one that is still to begin.</summary>
    private Membership? LatestOn(DateOnly day) => _memberships.Count > 0 && !(_memberships[^1].EndsOn <= day) ? _memberships[^1] : null;

    private void Consent(DateOnly day, TreatyAction consent)
    {
        var begins = LatestOn(day) switch
        {
            null => day,
            { } current when current.Notices.Any(notice => notice.IsPendingOn(day)) => current.EndsOn,
            // A second consent of a party that is not leaving changes nothing.
            _ => null,
        };
        if (begins is not { } first || _participant.StateUntil <= first)
            return;
        WithdrawalNotice[] running = [.. _leavings.Where(leaving => leaving.BindsWhoJoinsOn(day)).Select(AsFirstGiven)];
        // Who is to leave by then anyway has nothing to begin.
        if (!running.Any(notice => notice.EffectiveOn <= first))
            _memberships.Add(WithNotices(new Membership { Consent = consent, BeginsOn = first }, running));
    }

    private void Notify(WithdrawalNotice notice)
    {
        if (LatestOn(notice.NotifiedOn) is not { } current)
            return;
        if (current.Resumes && notice.TakesEffectOn <= current.BeginsOn)
        {
            // The membership that was to follow has no day left: the earlier one is given up once more.
            _memberships.RemoveAt(_memberships.Count - 1);
            current = _memberships[^1];
        }

        _memberships[^1] = WithNotices(current, [.. current.Notices, notice]);
    }

    private void Retract(TreatyAction retraction, Func<WithdrawalNotice, bool> isTakenBack)
    {
        var index = _memberships.FindLastIndex(membership => membership.Notices.Any(isTakenBack));
        if (index < 0)
            return;
        var current = _memberships[index];
        _memberships[index] = WithNotices(
            current, [.. current.Notices.Select(notice => isTakenBack(notice) ? notice with { Retraction = retraction } : notice)]);
        if (index + 1 == _memberships.Count)
            return;
        // What was to follow begins when the membership now ends, and has no place where it goes on.
        if (_memberships[index].EndsOn is { } end && !(_participant.StateUntil <= end))
            _memberships[index + 1] = _memberships[index + 1] with { BeginsOn = end };
        else
            _memberships.RemoveRange(index + 1, _memberships.Count - index - 1);
    }

    private Membership WithNotices(Membership membership, WithdrawalNotice[] notices) => membership with
    {
        Notices = notices,
        EndsOn = notices.Aggregate(_participant.StateUntil, static (end, notice) => Earlier(end, notice.TakesEffectOn)),
    };

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
