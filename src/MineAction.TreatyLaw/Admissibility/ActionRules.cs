using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>Which acts the law admits. The depositary's own history, act by act, breaks none of these rules.</summary>
public static class ActionRules
{
    /// <summary>
    /// What stands against the acts of one participant towards one instrument, each judged by the acts before it. Empty where all are
    /// admitted. The acts of one participant do not depend on another's, so a change to one of them is judged by checking this list before
    /// and after it.
    /// </summary>
    /// <param name="register">The register that holds the acts.</param>
    /// <param name="instrument">The instrument's slug.</param>
    /// <param name="participant">The participant's code.</param>
    /// <param name="today">The last day of which an act can be known (inclusive).</param>
    /// <exception cref="KeyNotFoundException">The register has no such instrument or participant.</exception>
    public static IReadOnlyList<Inadmissibility> Check(TreatyRegister register, string instrument, string participant, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(register);
        var acts = register.ActionsOf(instrument, participant);
        Inadmissibility[] unknowable = [.. acts.SelectMany(act => Unknowable(act, today))];
        // What an act of the future does need not fit into the calendar: nothing is derived with one.
        return unknowable.Length > 0
            ? unknowable
            : [.. acts.SelectMany((act, index) => Check(new ActInContext(register, act, Before(acts, index))))];
    }

    private static Inadmissibility[] Check(ActInContext act)
    {
        var action = act.Action;
        if (act.Earlier.FirstOrDefault(earlier => earlier.Kind == action.Kind && earlier.Date == action.Date) is { } same)
            return [act.Against("date", null, SameAct(action), same)];
        return act.ContinuedBy is { } continuation
            ? [act.Against("participant", null, IsContinued(act, continuation))]
            : [.. BeyondTheParticipant(act), .. Rules(act)];
    }

    // A party that leaves and joins again on one day leaves first, although the order of the kinds has it otherwise.
    private static TreatyAction[] Before(IReadOnlyList<TreatyAction> acts, int index) =>
        acts[index].Kind.IsConsent() && acts[index].Date is { } day
        ? [.. acts.Take(index), .. acts.Skip(index).Where(act => act.Kind == TreatyActionKind.Withdrawal && act.Date == day)]
        : [.. acts.Take(index)];

    private static IEnumerable<Inadmissibility> Rules(ActInContext act)
    {
        var kind = act.Action.Kind;
        if (kind.IsSignature())
        {
            foreach (var finding in SignatureRules.Check(act))
                yield return finding;
        }

        if (kind.IsConsent())
        {
            foreach (var finding in ConsentRules.Check(act))
                yield return finding;
        }

        if (kind is TreatyActionKind.Withdrawal or TreatyActionKind.WithdrawalRetracted)
        {
            foreach (var finding in WithdrawalRules.Check(act))
                yield return finding;
        }

        if (kind == TreatyActionKind.Reservation && act.Instrument.Reservations is { Allowed: false } reservations)
            yield return act.Against("kind", reservations.Article, ClauseWording.Of(act.Instrument).Reservations!.Sentence);
        if (kind == TreatyActionKind.ProvisionalApplication && ProvisionalApplicationRule.Check(act) is { } against)
            yield return against;
    }

    private static IEnumerable<Inadmissibility> Unknowable(TreatyAction action, DateOnly today)
    {
        if (action.Date > today)
            yield return new(action, "date", null, new("against.act-to-come", ("day", action.Date.Value)));
        if (action.Source.AccessedOn > today)
            yield return new(action, "source.accessedOn", null, new("against.source-to-come", ("day", action.Source.AccessedOn.Value)));
    }

    private static IEnumerable<Inadmissibility> BeyondTheParticipant(ActInContext act)
    {
        var participant = act.Participant;
        if (act.Action.Date < participant.StateSince)
            yield return act.Against("date", null, new("against.not-yet", act.Actor, ("day", participant.StateSince.Value)));
        if (act.Action.Date is { } day && participant.HasEndedBy(day))
            yield return act.Against("date", null, new("against.no-longer", act.Actor, ("day", participant.StateUntil!.Value)));
    }

    private static Sentence IsContinued(ActInContext act, Participant continuation) => new(
        "against.continued",
        ("former", new Part.Text(act.Participant.Name)),
        ("name", new Part.Text(continuation.Name)),
        ("code", new Part.Text(continuation.Code)));

    private static Sentence SameAct(TreatyAction action) => action.Date is { } date
        ? new("against.same-act", ("kind", Noun.Of(action.Kind)), ("day", date))
        : new("against.same-act-of-unknown-day", ("kind", Noun.Of(action.Kind)));
}
