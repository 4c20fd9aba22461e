using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words what one notice of withdrawal does.</summary>
internal sealed class WithdrawalExplanation(
    Instrument instrument, Participant participant, Membership membership, WithdrawalNotice notice, DateOnly asOf, bool isJoinedAgain)
{
    private readonly string? _article = instrument.Articles.Withdrawal;
    private readonly (string, Part) _subject = ("subject", Noun.Of(participant));
    private readonly (string, Part) _deferral = ("deferral", ClauseWording.DeferralBy(instrument.Withdrawal));

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return Received();
        if (notice.TakesBackConsent)
        {
            if (notice.Because is { } because)
                yield return AppliesToo(because);
            yield return ConsentTakenBack(notice.EffectiveOn!.Value);
            yield break;
        }

        if (notice.Because is { } cause)
            yield return AppliesToo(cause);
        if (notice.Action.EffectDeferred)
            yield return Deferred();
        else if (notice.Because is null)
            yield return ByRule();
        if (notice.TakesEffectOn is { } effect && effect == membership.EndsOn)
            yield return Effect(effect);
        else if (notice.TakesEffectOn is not null)
            yield return LeftAlready(membership.EndsOn!.Value);
        if (instrument.Withdrawal is { DeferredWhileInArmedConflict: true } && !notice.Action.EffectDeferred && notice.IsPendingOn(asOf))
            yield return UnlessDeferred(notice.EffectiveOn!.Value);
    }

    /// <summary>The step of the act that took the notice back.</summary>
    public ExplanationStep Retracted() => new(
        _article, notice.Retraction!.Date, new("withdrawal.retracted", _subject, ("day", notice.Retraction.Date!.Value)));

    private ExplanationStep Received() => notice.Because is { } cause
        ? new(null, notice.NotifiedOn, new(
            "withdrawal.received-from-other",
            ("other", instrument.Articles.Treaty(cause.Instrument)), ("day", notice.NotifiedOn)))
        : new(_article, notice.NotifiedOn, new("withdrawal.received", ("day", notice.NotifiedOn)));

    /// <summary>The withdrawal from another treaty is one from this treaty, on the same day.</summary>
    private ExplanationStep AppliesToo(WithdrawalCause cause) => new(cause.Article, notice.EffectiveOn, new(
        "withdrawal.applies-too",
        ("article", new Part.Citation(cause.Article)),
        ("other", instrument.Articles.Treaty(cause.Instrument)),
        ("treaty", Noun.Of(instrument)),
        ("why", instrument.EndsWith?.Why is { } why ? new Sentence("withdrawal.applies-too.why", ("why", new Part.Text(why))) : Part.None),
        ("from", notice.EffectiveOn is { } effect ? new Sentence("withdrawal.applies-too.from", ("day", effect)) : Part.None)));

    private ExplanationStep ConsentTakenBack(DateOnly effect) => new(null, effect, new(
        "withdrawal.consent-taken-back", _subject, ("treaty", Noun.Of(instrument)), ("day", effect)));

    private ExplanationStep ByRule()
    {
        if (instrument.Withdrawal is not { } clause)
            return new(null, notice.EffectiveOn, WithoutClause());
        var byRule = clause.Delay.After(notice.NotifiedOn);
        var rule = new Sentence(
            "withdrawal.by-rule",
            ("article", new Part.Citation(_article!)),
            ("delay", clause.Delay.InWords(new Part.Word("its-receipt"))),
            ("day", byRule));
        if (notice.Action.EffectiveOn is not { } stated)
            return new(_article, byRule, rule);
        return new(_article, stated, rule.Then(stated == byRule ? new("stated.same") : new("stated.prevails", ("day", stated))));
    }

    private Sentence WithoutClause() => notice.EffectiveOn is { } stated
        ? new("withdrawal.stated-without-clause", ("day", stated))
        : new("withdrawal.no-day", _subject);

    private ExplanationStep Deferred() => new(_article, notice.EffectiveOn, new Sentence("withdrawal.deferred", _deferral)
        .Then(notice.EffectiveOn is { } recorded
            ? new("withdrawal.deferred-until", ("day", recorded))
            : new("withdrawal.deferred-without-day", _subject)));

    private ExplanationStep Effect(DateOnly effect) => new(_article, effect, new(
        isJoinedAgain ? "withdrawal.effect-joined-again" : "withdrawal.effect", _subject, ("day", effect)));

    private ExplanationStep LeftAlready(DateOnly end) => new(null, end, new("withdrawal.left-already", _subject, ("day", end)));

    private ExplanationStep UnlessDeferred(DateOnly effect) =>
        new(_article, null, new("withdrawal.unless-deferred", _deferral, ("day", effect)));
}
