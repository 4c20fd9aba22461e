using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>Tells a participant's history as single events, and as periods of one status each.</summary>
internal sealed class HistoryEvents(ParticipantHistory history)
{
    public IEnumerable<TreatyEvent> All()
    {
        if (history.Signature is { } signature)
            yield return Event(signature.Date!.Value, TreatyEventKind.Signed, signature);
        if (history.ProvisionalApplication is { } declaration && history.IsAppliedProvisionallyOn(declaration.Date!.Value))
            yield return Event(declaration.Date!.Value, TreatyEventKind.ProvisionalApplication, declaration);
        DateOnly? leftOn = null;
        foreach (var membership in history.Memberships)
        {
            foreach (var change in Of(membership))
                yield return change with { Resumes = change.Day == leftOn };
            leftOn = membership.EndsOn;
        }

        if (history.Participant.StateUntil is { } ended && (history.Signature is not null || history.Memberships.Count > 0))
            yield return Event(ended, TreatyEventKind.StateEnded, null);
    }

    /// <summary>Periods of one status each, from the first day with any, in order and without gaps.</summary>
    public static IReadOnlyList<StatusInterval> Timeline(ParticipantHistory history)
    {
        var intervals = new List<StatusInterval>();
        foreach (var day in history.Events().Select(change => change.Day).Distinct().Order())
        {
            var status = history.StatusOn(day);
            if (intervals.Count > 0)
            {
                if (intervals[^1].Status == status)
                    continue;
                intervals[^1] = intervals[^1] with { Until = day };
            }
            else if (status == ParticipantStatus.None)
            {
                continue;
            }

            intervals.Add(new StatusInterval(status, day, null));
        }

        return intervals;
    }

    private IEnumerable<TreatyEvent> Of(Membership membership)
    {
        yield return Event(membership.BeginsOn, TreatyEventKind.Consented, membership.Consent);
        if (membership.InForceFrom is { } inForceFrom && !(membership.EndsOn <= inForceFrom))
            yield return Event(inForceFrom, TreatyEventKind.EnteredIntoForce, membership.Consent);
        foreach (var notice in membership.Notices)
        {
            yield return Event(NotBeforeItBegins(notice.NotifiedOn), TreatyEventKind.WithdrawalNotified, notice.Action);
            if (notice.Retraction is { } retraction)
                yield return Event(NotBeforeItBegins(retraction.Date!.Value), TreatyEventKind.WithdrawalRetracted, retraction);
        }

        if (membership.EndsOn is { } end && membership.EndedBy is { } endedBy)
            yield return Event(end, endedBy.TakesBackConsent ? TreatyEventKind.ConsentTakenBack : TreatyEventKind.Withdrew, endedBy.Action);

        DateOnly NotBeforeItBegins(DateOnly day) => membership.BeginsOn > day ? membership.BeginsOn : day;
    }

    private TreatyEvent Event(DateOnly day, TreatyEventKind kind, TreatyAction? action) => new(day, history.Participant.Code, kind, action);
}
