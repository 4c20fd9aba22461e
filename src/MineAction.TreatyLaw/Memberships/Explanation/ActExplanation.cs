using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Says in words what a participant's single acts are and what each does to its standing.</summary>
internal sealed class ActExplanation(Instrument instrument, ParticipantHistory history)
{
    private readonly Noun _treaty = Noun.Of(instrument);
    private readonly Noun _subject = Noun.Of(history.Participant);

    public ExplanationStep Nothing() => new(null, null, new Sentence(
        $"{_subject.English} has no act on record towards {_treaty.English} that bears on its standing.",
        $"Aucun acte {_subject.FrenchOf} à l'égard {_treaty.FrenchOf} qui touche à sa situation n'est enregistré.").Capitalized);

    public ExplanationStep Signature(TreatyAction action)
    {
        var day = Day.InWords(action.Date!.Value);
        return new(
            null,
            action.Date,
            new Sentence($"{_subject.English} signed on {day.English}.", $"{_subject.French} a signé le {day.French}.").Capitalized);
    }

    public ExplanationStep SignatureCancelled(TreatyAction action)
    {
        var (english, french) = action.Date is { } date
            ? ($" of {Day.InWords(date).English}", $" du {Day.InWords(date).French}")
            : ("", "");
        var cancelled = new Sentence(
            $"The signature{english} was cancelled and counts as never made.",
            $"La signature{french} a été annulée et est réputée n'avoir jamais eu lieu.");
        if (instrument.ClosedForSignature is not { } closed || !(closed < action.Date))
            return new(null, action.Date, cancelled);
        var last = Day.InWords(closed);
        return new(null, action.Date, cancelled.Then(new(
            $"Signature of {_treaty.English} was possible until {last.English}.",
            $"La signature {_treaty.FrenchOf} était possible jusqu'au {last.French}.")));
    }

    /// <summary>A signatory that has not gone on to consent.</summary>
    public ExplanationStep SignatoryOnly()
    {
        var clause = instrument.ConsentBy;
        var own = history.Participant.IsOrganization ? clause.SignatoryOrganizations : clause.Signatories;
        IReadOnlyList<TreatyActionKind> kinds = own.Count > 0 ? own
            : clause.Any.Count > 0 ? clause.Any
            : [TreatyActionKind.ConsentToBeBound];
        var ways = Enumeration.Or([.. kinds.Select(ActWords.Name)]);
        return new(instrument.Articles.Consent, null, new(
            $"A signature alone does not make a party: that takes {ways.English}, and none is on record.",
            $"La signature seule ne confère pas la qualité de partie : il faut encore {ways.French}, et aucun acte de cette nature "
                + "n'est enregistré."));
    }

    /// <param name="action">The consent.</param>
    /// <param name="leftOn">The day on which an earlier membership ended; null where this is the first.</param>
    public ExplanationStep Consent(TreatyAction action, DateOnly? leftOn)
    {
        var article = Allows(action.Kind) ? instrument.Articles.Consent : null;
        var (done, day) = (ActWords.Done(action.Kind), Day.InWords(action.Date!.Value));
        var (english, french) = Cited(article);
        var consent = new Sentence(
            $"{_subject.English} {done.English} on {day.English}{english} and counts as a party from that day.",
            $"{_subject.French} {done.French} le {day.French}{french} et compte parmi les parties à partir de ce jour.").Capitalized;
        return new(article, action.Date, leftOn is not { } left ? consent : consent.Then(new(
            $"It had ceased to be a party on {Day.InWords(left).English}: a new membership begins.",
            $"La qualité de partie ayant pris fin le {Day.InWords(left).French}, une nouvelle participation commence.")));
    }

    /// <summary>A party that is leaving joins again.</summary>
    public ExplanationStep ConsentWhileLeaving(Membership membership)
    {
        var action = membership.Consent;
        var article = Allows(action.Kind) ? instrument.Articles.Consent : null;
        var (done, day, begins) = (ActWords.Done(action.Kind), Day.InWords(membership.DepositedOn), Day.InWords(membership.BeginsOn));
        var (english, french) = Cited(article);
        return new(article, action.Date, new Sentence(
            $"{_subject.English} {done.English} on {day.English}{english} while its withdrawal still ran: it remains a party, and a new "
                + $"membership begins on {begins.English}, when the earlier one ends.",
            $"{_subject.French} {done.French} le {day.French}{french} alors que son retrait était encore en cours : la qualité de partie "
                + $"demeure, et une nouvelle participation commence le {begins.French}, à la fin de la précédente.").Capitalized);
    }

    public ExplanationStep ProvisionalApplication(TreatyAction action)
    {
        var from = action.Date!.Value;
        if (history.ProvisionalApplication?.Id != action.Id || history.StandingOn(from).ProvisionalApplicationFrom is null)
            return WithoutEffect(action);
        var clause = instrument.ProvisionalApplication;
        var provision = clause is null ? new(_treaty.English, _treaty.French) : Article.Provision(clause.What);
        var (english, french) = Cited(clause?.Article);
        var until = history.Memberships.Select(membership => membership.InForceFrom).FirstOrDefault(day => day > from) is { } day
            ? new Sentence($", {Day.InWords(day).English}", $", le {Day.InWords(day).French}")
            : new Sentence("", "");
        return new(clause?.Article, from, new Sentence(
            $"From {Day.InWords(from).English} {_subject.English} applies {provision.English} provisionally{english}, as far as its "
                + "declaration "
                + $"goes, until the entry into force of {_treaty.English} for it{until.English}. That does not make it a party.",
            $"À compter du {Day.InWords(from).French}, {_subject.French} applique à titre provisoire {provision.French}{french}, "
                + "dans la mesure prévue par sa déclaration, "
                + $"jusqu'à l'entrée en vigueur {_treaty.FrenchOf} à son égard{until.French}. L'application provisoire ne confère pas la "
                + "qualité de partie."));
    }

    /// <summary>A State says that it suspends a treaty that knows no suspension (APMBC, Ukraine, 2025).</summary>
    public ExplanationStep SuspensionClaimed(TreatyAction action, ParticipantStatus status, IReadOnlyList<string> objectors)
    {
        var (english, french) = action.Date is { } date
            ? ($" on {Day.InWords(date).English}", $" le {Day.InWords(date).French}")
            : ("", "");
        var isParty = status is ParticipantStatus.InForce or ParticipantStatus.Awaiting;
        var claim = new Sentence(
            $"{_subject.English} claimed{english} to suspend the operation of {_treaty.English}, which has no clause for it: "
                + $"{(isParty ? "it remains a party" : "the claim changes nothing")}.",
            $"{_subject.French} a déclaré{french} suspendre l'application {_treaty.FrenchOf}, qui ne prévoit rien de tel : "
                + $"{(isParty ? $"{_subject.French} demeure partie" : "cette déclaration ne change rien")}.").Capitalized;
        if (objectors.Count == 0)
            return new(null, action.Date, claim);
        var by = Enumeration.And(objectors);
        return new(null, action.Date, claim.Then(new($"Objections on record: {by.English}.", $"Objections enregistrées : {by.French}.")));
    }

    public ExplanationStep ConsentNotEstablished(TreatyAction action)
    {
        var (english, french) = action.Date is { } date
            ? ($" on {Day.InWords(date).English}", $" le {Day.InWords(date).French}")
            : ("", "");
        return new(null, action.Date, new(
            $"It is not established whether {_subject.English} consented to be bound{english}: the record is shown and never counted.",
            $"Il n'est pas établi que {_subject.French} ait consenti à être lié{french} : la mention est conservée, mais n'est jamais "
                + "comptée."));
    }

    /// <summary>An act whose day is not known; none where acts of its kind bear on nobody's standing anyway.</summary>
    public static IEnumerable<ExplanationStep> OfUnknownDay(TreatyAction action)
    {
        if (!action.Kind.BearsOnStanding())
            yield break;
        var name = ActWords.Name(action.Kind);
        yield return new(null, null, new(
            $"An act of unknown day ({name.English}) is shown and never counted.",
            $"Un acte de date inconnue ({name.French}) est indiqué, mais n'est jamais compté."));
    }

    public ExplanationStep WithoutEffect(TreatyAction action)
    {
        var (name, day) = (ActWords.Name(action.Kind), Day.InWords(action.Date!.Value));
        return new(null, action.Date, new(
            $"An act that does not change the standing of {_subject.English}: {name.English} of {day.English}.",
            $"Acte sans incidence sur la situation {_subject.FrenchOf} : {name.French} du {day.French}."));
    }

    public ExplanationStep StateEnded(DateOnly end)
    {
        var day = Day.InWords(end);
        return new(null, end, new Sentence(
            $"{_subject.English} has ceased to exist and is no longer counted from {day.English} on.",
            $"{_subject.French} a cessé d'exister et n'est plus compté à partir du {day.French}.").Capitalized);
    }

    /// <summary>The article in brackets behind what rests on it; nothing where it rests on none.</summary>
    private static Sentence Cited(string? article) =>
        article is null ? new("", "") : new($" ({Article.Cited(article).English})", $" ({Article.Cited(article).French})");

    private bool Allows(TreatyActionKind kind) =>
        instrument.ConsentBy is var clause
        && clause.Signatories.Concat(clause.SignatoryOrganizations).Concat(clause.Others).Concat(clause.Any).Contains(kind);
}
