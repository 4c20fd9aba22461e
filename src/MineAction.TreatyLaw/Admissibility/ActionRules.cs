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
        {
            var day = Day.InWords(action.Date.Value);
            yield return new(action, "date", null, new(
                $"{day.English} has not come; an act is recorded once it is done.",
                $"Le {day.French} n'est pas encore venu ; un acte s'enregistre une fois accompli."));
        }

        if (action.Source.AccessedOn > today)
        {
            var day = Day.InWords(action.Source.AccessedOn.Value);
            yield return new(action, "source.accessedOn", null, new(
                $"{day.English} has not come; the source cannot have been read on it.",
                $"Le {day.French} n'est pas encore venu ; la source ne peut avoir été consultée ce jour-là."));
        }
    }

    private static IEnumerable<Inadmissibility> BeyondTheParticipant(ActInContext act)
    {
        var (participant, actor) = (act.Participant, act.Actor);
        if (act.Action.Date < participant.StateSince)
        {
            var since = Day.InWords(participant.StateSince.Value);
            yield return act.Against("date", null, new(
                $"{actor.English} could not act yet: it exists from {since.English} on.",
                $"{actor.French} ne pouvait pas encore agir : il existe à compter du {since.French}."));
        }

        if (act.Action.Date is { } day && participant.HasEndedBy(day))
        {
            var until = Day.InWords(participant.StateUntil!.Value);
            yield return act.Against("date", null, new(
                $"{actor.English} could no longer act: it ceased to exist on {until.English}.",
                $"{actor.French} ne pouvait plus agir : il a cessé d'exister le {until.French}."));
        }
    }

    private static Sentence IsContinued(ActInContext act, Participant continuation) => new(
        $"{act.Participant.Name} is continued by {continuation.Name}: its acts are recorded under {continuation.Code}.",
        $"{act.Participant.Name} a pour continuateur {continuation.Name} : ses actes s'enregistrent sous {continuation.Code}.");

    private static Sentence SameAct(TreatyAction action)
    {
        var kind = Code<TreatyActionKind>.Of(action.Kind);
        return action.Date is { } date
            ? new(
                $"the register has this act already: {kind} on {Day.InWords(date).English}.",
                $"le registre contient déjà cet acte : {kind} le {Day.InWords(date).French}.")
            : new(
                $"the register has this act already: {kind} on an unknown day.",
                $"le registre contient déjà cet acte : {kind} à une date inconnue.");
    }
}
