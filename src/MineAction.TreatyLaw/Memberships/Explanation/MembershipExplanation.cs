using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words from which day an instrument is in force for one participant.</summary>
internal sealed class MembershipExplanation(TreatyStatus status, Participant participant, Membership membership)
{
    private readonly EntryIntoForceClause _clause = status.Instrument.EntryIntoForce;
    private readonly Articles _articles = status.Instrument.Articles;
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;
    private readonly TreatyAction _consent = membership.Consent;
    private readonly (string, Part) _treaty = ("treaty", Noun.Of(status.Instrument));
    private readonly (string, Part) _subject = ("subject", Noun.Of(participant));

    public IEnumerable<ExplanationStep> Steps()
    {
        if (membership.InForceFrom is not { } inForceFrom)
        {
            yield return new MissingExplanation(status).Step();
            yield break;
        }

        if (membership.Basis == EffectBasis.Threshold)
            yield return ByThreshold(inForceFrom);
        else if (_consent.Kind == TreatyActionKind.Succession)
            yield return BySuccession(_consent.EffectiveOn ?? membership.DepositedOn);
        else if (membership.Basis == EffectBasis.Stated)
            yield return ByStatement(_consent.EffectiveOn!.Value);
        else
            yield return ByRule(_clause.LaterJoiners.After(membership.DepositedOn));

        if (membership.Basis != EffectBasis.Threshold && OwnDay() < _entry.Date)
            yield return NotBeforeTheInstrument(inForceFrom);
        if (membership.Resumes && OwnDay() < membership.BeginsOn)
            yield return NotBeforeTheMembership(inForceFrom);
        if (inForceFrom < membership.DepositedOn)
            yield return DepositedLater(inForceFrom);
        if (membership.EndsOn <= inForceFrom)
            yield return LeftBefore(membership.EndsOn.Value);
    }

    /// <summary>The day that the participant's own act gives, the instrument's own day left aside.</summary>
    private DateOnly OwnDay() => _consent.EffectiveOn
        ?? (_consent.Kind == TreatyActionKind.Succession ? membership.DepositedOn : _clause.LaterJoiners.After(membership.DepositedOn));

    private ExplanationStep ByThreshold(DateOnly inForceFrom) => new(_articles.EntryIntoForce, inForceFrom, new(
        "in-force.with-treaty", _subject, _treaty,
        ("act", Noun.ActOf(_consent.Kind)), ("reached", _entry.ReachedOn!.Value), ("day", inForceFrom)));

    private ExplanationStep ByRule(DateOnly byRule) => new(_articles.LaterJoiners, byRule, new(
        "in-force.by-rule", _treaty,
        ("article", new Part.Citation(_articles.LaterJoiners)),
        ("delay", _clause.LaterJoiners.InWords(Noun.ActOf(_consent.Kind))),
        ("deposited", membership.DepositedOn), ("day", byRule)));

    private ExplanationStep BySuccession(DateOnly effectiveOn) =>
        new(null, effectiveOn, new("in-force.by-succession", _subject, ("day", effectiveOn)));

    private ExplanationStep ByStatement(DateOnly stated)
    {
        var byRule = _entry.EnterIntoForce(membership with { Consent = _consent with { EffectiveOn = null } }, _clause);
        var article = byRule.Basis == EffectBasis.Threshold ? _articles.EntryIntoForce : _articles.LaterJoiners;
        return new(article, stated, new(
            byRule.InForceFrom == stated ? "in-force.stated-same" : "in-force.stated-prevails", _subject,
            ("article", new Part.Citation(article)), ("day", stated), ("ruled", byRule.InForceFrom!.Value)));
    }

    private ExplanationStep NotBeforeTheInstrument(DateOnly inForceFrom) =>
        new(_articles.EntryIntoForce, inForceFrom, new("in-force.not-before-treaty", _subject, _treaty, ("day", inForceFrom)));

    private ExplanationStep NotBeforeTheMembership(DateOnly inForceFrom) =>
        new(null, inForceFrom, new("in-force.not-before-membership", _subject, _treaty, ("day", inForceFrom)));

    private ExplanationStep DepositedLater(DateOnly inForceFrom) => new(null, membership.DepositedOn, new(
        "in-force.deposited-later", _subject, _treaty,
        ("act", Noun.ActOf(_consent.Kind)), ("deposited", membership.DepositedOn), ("day", inForceFrom)));

    private ExplanationStep LeftBefore(DateOnly end) => new(null, end, new("in-force.left-before", _subject, _treaty, ("day", end)));
}
