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
    private readonly List<Membership> _memberships = [];

    private Periods(Participant participant, Instrument instrument, DateOnly? inForceFrom)
    {
        _participant = participant;
        _clause = instrument.Withdrawal;
        _inForceFrom = inForceFrom;
    }

    /// <summary>The memberships, without their entry into force: that depends on everybody's deposits.</summary>
    /// <param name="participant">Who acts.</param>
    /// <param name="instrument">Towards what.</param>
    /// <param name="actionsInOrder">Its acts, in order.</param>
    /// <param name="inForceFrom">First day on which the instrument is in force; null while that is undecided.</param>
    public static IReadOnlyList<Membership> Of(
        Participant participant, Instrument instrument, IReadOnlyList<TreatyAction> actionsInOrder, DateOnly? inForceFrom)
    {
        var periods = new Periods(participant, instrument, inForceFrom);
        foreach (var day in actionsInOrder.Where(action => action.Date is not null).GroupBy(action => action.Date!.Value))
        {
            if (!participant.HasEndedBy(day.Key))
                periods.Read(day.Key, [.. day]);
        }

        return periods._memberships;
    }

    private void Read(DateOnly day, TreatyAction[] actions)
    {
        // A party that leaves and joins on one day leaves first: its new consent is to outlive the withdrawal (Guyana, 5 January 1999).
        var isParty = LatestOn(day) is not null;
        foreach (var action in actions.OrderBy(action => !isParty || action.Kind != TreatyActionKind.Withdrawal))
        {
            if (action.Kind.IsConsent())
                Consent(day, action);
            else if (action.Kind == TreatyActionKind.Withdrawal)
                Notify(day, WithdrawalNotice.Of(action, _clause, _inForceFrom));
            else if (action.Kind == TreatyActionKind.WithdrawalRetracted)
                Retract(day, action);
        }
    }

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
        if (begins is { } first && !(_participant.StateUntil <= first))
            _memberships.Add(new Membership { Consent = consent, BeginsOn = first, EndsOn = _participant.StateUntil });
    }

    private void Notify(DateOnly day, WithdrawalNotice notice)
    {
        if (LatestOn(day) is not { } current)
            return;
        if (current.Resumes && notice.TakesEffectOn <= current.BeginsOn)
        {
            // The membership that was to follow has no day left: the earlier one is given up once more.
            _memberships.RemoveAt(_memberships.Count - 1);
            current = _memberships[^1];
        }

        _memberships[^1] = WithNotices(current, [.. current.Notices, notice]);
    }

    private void Retract(DateOnly day, TreatyAction retraction)
    {
        var index = _memberships.FindLastIndex(membership => membership.Notices.Any(notice => notice.IsPendingOn(day)));
        if (index < 0)
            return;
        var current = _memberships[index];
        _memberships[index] = WithNotices(
            current, [.. current.Notices.Select(notice => notice.IsPendingOn(day) ? notice with { Retraction = retraction } : notice)]);
        // What was to follow the membership that now goes on has no place any more.
        _memberships.RemoveRange(index + 1, _memberships.Count - index - 1);
    }

    private Membership WithNotices(Membership membership, WithdrawalNotice[] notices) => membership with
    {
        Notices = notices,
        EndsOn = notices.Aggregate(_participant.StateUntil, static (end, notice) => Earlier(end, notice.TakesEffectOn)),
    };

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
