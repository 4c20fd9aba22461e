using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Says in words what a participant's single acts are and what each does to its standing.</summary>
internal sealed class ActExplanation(Instrument instrument, ParticipantHistory history)
{
    private readonly (string, Part) _treaty = ("treaty", Noun.Of(instrument));
    private readonly (string, Part) _subject = ("subject", Noun.Of(history.Participant));

    public ExplanationStep Nothing() => new(null, null, new("act.none", _subject, _treaty));

    public ExplanationStep Signature(TreatyAction action) =>
        new(null, action.Date, new("act.signed", _subject, ("day", action.Date!.Value)));

    public ExplanationStep SignatureCancelled(TreatyAction action)
    {
        var cancelled = action.Date is { } date
            ? new Sentence("act.signature-of-day-cancelled", ("day", date))
            : new Sentence("act.signature-cancelled");
        return new(null, action.Date, instrument.ClosedForSignature is { } closed && closed < action.Date
            ? cancelled.Then(new("act.signature-possible-until", _treaty, ("day", closed)))
            : cancelled);
    }

    /// <summary>A signatory that has not gone on to consent.</summary>
    public ExplanationStep SignatoryOnly()
    {
        var clause = instrument.ConsentBy;
        var own = history.Participant.IsOrganization ? clause.SignatoryOrganizations : clause.Signatories;
        IReadOnlyList<TreatyActionKind> kinds = own.Count > 0 ? own
            : clause.Any.Count > 0 ? clause.Any
            : [TreatyActionKind.ConsentToBeBound];
        return new(instrument.Articles.Consent, null, new("act.signature-only", ("kinds", Noun.AnyOf(kinds))));
    }

    /// <param name="action">The consent.</param>
    /// <param name="leftOn">The day on which an earlier membership ended; null where this is the first.</param>
    public ExplanationStep Consent(TreatyAction action, DateOnly? leftOn)
    {
        var article = ArticleOf(action.Kind);
        var consent = new Sentence(
            "act.consented", _subject, ("kind", Noun.Of(action.Kind)), ("day", action.Date!.Value), ("cited", Cited(article)));
        return new(article, action.Date, leftOn is { } left ? consent.Then(new("act.had-left", ("day", left))) : consent);
    }

    /// <summary>A party that is leaving joins again.</summary>
    public ExplanationStep ConsentWhileLeaving(Membership membership)
    {
        var article = ArticleOf(membership.Consent.Kind);
        return new(article, membership.DepositedOn, new(
            "act.consented-while-leaving", _subject,
            ("kind", Noun.Of(membership.Consent.Kind)), ("day", membership.DepositedOn), ("cited", Cited(article)),
            ("begins", membership.BeginsOn)));
    }

    public ExplanationStep ProvisionalApplication(TreatyAction action)
    {
        var from = action.Date!.Value;
        if (history.ProvisionalApplication?.Id != action.Id || history.StandingOn(from).ProvisionalApplicationFrom is null)
            return WithoutEffect(action);
        var clause = instrument.ProvisionalApplication;
        var until = history.Memberships.Select(membership => membership.InForceFrom).FirstOrDefault(day => day > from);
        return new(clause?.Article, from, new(
            "act.applies-provisionally", _subject, _treaty,
            ("day", from),
            ("provision", clause is null ? Noun.Of(instrument) : new Part.Provision(clause.What)),
            ("cited", Cited(clause?.Article)),
            ("until", until is { } day ? new Sentence("act.that-day", ("day", day)) : Part.None)));
    }

    /// <summary>A State says that it suspends a treaty that knows no suspension (APMBC, Ukraine, 2025).</summary>
    public ExplanationStep SuspensionClaimed(TreatyAction action, ParticipantStatus status, IReadOnlyList<string> objectors)
    {
        var isParty = status is ParticipantStatus.InForce or ParticipantStatus.Awaiting;
        var claim = new Sentence(
            isParty ? "act.suspension-claimed-by-party" : "act.suspension-claimed", _subject, _treaty, ("on", OnDayOf(action)));
        return new(null, action.Date, objectors.Count == 0
            ? claim
            : claim.Then(new("act.objections", ("names", new Part.Names(objectors)))));
    }

    public ExplanationStep ConsentNotEstablished(TreatyAction action) =>
        new(null, action.Date, new("act.consent-not-established", _subject, ("on", OnDayOf(action))));

    /// <summary>An act whose day is not known; none where acts of its kind bear on nobody's standing anyway.</summary>
    public static IEnumerable<ExplanationStep> OfUnknownDay(TreatyAction action)
    {
        if (action.Kind.BearsOnStanding())
            yield return new(null, null, new("act.of-unknown-day", ("kind", Noun.Of(action.Kind))));
    }

    public ExplanationStep WithoutEffect(TreatyAction action) => new(null, action.Date, new(
        "act.without-effect", _subject, ("kind", Noun.Of(action.Kind)), ("day", action.Date!.Value)));

    public ExplanationStep StateEnded(DateOnly end) => new(null, end, new("act.state-ended", _subject, ("day", end)));

    /// <summary>The article in brackets behind what rests on it; nothing where it rests on none.</summary>
    private static Part Cited(string? article) =>
        article is null ? Part.None : new Sentence("act.cited", ("article", new Part.Citation(article)));

    private static Part OnDayOf(TreatyAction action) =>
        action.Date is { } day ? new Sentence("act.on-day", ("day", day)) : Part.None;

    private string? ArticleOf(TreatyActionKind kind) =>
        instrument.ConsentBy is var clause
        && clause.Signatories.Concat(clause.SignatoryOrganizations).Concat(clause.Others).Concat(clause.Any).Contains(kind)
            ? instrument.Articles.Consent
            : null;
}
