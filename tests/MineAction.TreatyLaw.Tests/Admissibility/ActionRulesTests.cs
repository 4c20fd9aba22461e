using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Admissibility;

public sealed class ActionRulesTests
{
    private static readonly DateOnly Today = ShippedRegister.Day("2026-11-26");

    [Test]
    public void The_depositarys_own_history_breaks_no_rule()
    {
        var register = ShippedRegister.Register;
        var pairs = register.Actions.Select(action => (action.Instrument, action.Participant)).Distinct().ToList();
        Assume.That(pairs, Has.Count.GreaterThan(1300));

        Assert.That(
            pairs.SelectMany(pair => ActionRules.Check(register, pair.Instrument, pair.Participant, Today))
                .Select(finding => $"{finding.Action.Instrument} {finding.Action.Participant} {finding.Action.Kind} "
                    + $"{finding.Action.Date}: {finding.Cited.English}"),
            Is.Empty);
    }

    // Each case adds to the shipped history one act that the treaty does not admit.
    [TestCase(
        "apmbc", "MHL", TreatyActionKind.Signature, "1999-03-02",
        "Article 15: The Convention could be signed until 28 February 1999.",
        Description = "Marshall Islands signed on 4 December 1997")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Signature, "1997-12-02",
        "Article 15: The Convention could be signed from 3 December 1997 on.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Signature, "2026-11-01",
        "Article 15: The Convention could be signed until 28 February 1999.")]
    [TestCase("ccw-p5", "MHL", TreatyActionKind.Signature, "2026-11-01", "The Protocol is not open for signature.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Ratification, "2026-11-01",
        "Article 16: Only a signatory can consent to be bound by ratification, and the State had not signed.")]
    [TestCase(
        "ccm", "JAM", TreatyActionKind.Accession, "2026-11-01",
        "Article 16: A signatory consents to be bound by ratification, acceptance or approval, not by accession; the State had "
            + "signed on 12 June 2009.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.ConsentToBeBound, "2026-11-01",
        "Article 16: Consent to be bound by the Convention is expressed by ratification, acceptance, approval or accession, not by "
            + "consent to be bound.")]
    [TestCase(
        "apmbc", "EUE", TreatyActionKind.Accession, "2026-11-01",
        "Article 16: Only States can sign the Convention or consent to be bound by it.")]
    [TestCase(
        "apmbc", "EUE", TreatyActionKind.Signature, "1998-11-01",
        "Article 16: Only States can sign the Convention or consent to be bound by it.")]
    [TestCase(
        "crpd-op", "EUE", TreatyActionKind.FormalConfirmation, "2026-11-01",
        "Article 11: Only a signatory can consent to be bound by formal confirmation, and the organization had not signed.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Withdrawal, "2026-11-01",
        "Article 20(3): Only a party can withdraw; on 1 November 2026 the State was none.")]
    [TestCase(
        "apmbc", "FIN", TreatyActionKind.Withdrawal, "2026-11-01",
        "Article 20(3): Only a party can withdraw; on 1 November 2026 the State was none.")]
    [TestCase(
        "apmbc", "FRA", TreatyActionKind.WithdrawalRetracted, "2026-11-01",
        "Article 20(3): On 1 November 2026 no withdrawal of the State was pending that it could take back.")]
    [TestCase("apmbc", "FRA", TreatyActionKind.Reservation, "2026-11-01", "Article 19: Reservations are not permitted.")]
    [TestCase(
        "crpd", "FRA", TreatyActionKind.ProvisionalApplication, "2026-11-01",
        "The Convention has no clause on provisional application.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Accession, "2026-11-27",
        "27 November 2026 has not come; an act is recorded once it is done.")]
    [TestCase(
        "apmbc", "USA", TreatyActionKind.Accession, "9999-12-31",
        "31 December 9999 has not come; an act is recorded once it is done.")]
    [TestCase(
        "ccw", "YUG", TreatyActionKind.Withdrawal, "2001-01-01",
        "The State could no longer act: it ceased to exist on 27 April 1992.")]
    [TestCase("ccm", "SSD", TreatyActionKind.Accession, "2011-07-08", "The State could not act yet: it exists from 9 July 2011 on.")]
    public void An_act_that_the_treaty_does_not_admit_is_told_with_the_article(
        string instrument, string participant, TreatyActionKind kind, string date, string sentence)
    {
        Assert.That(FindingsOn(instrument, participant, kind, date).Select(finding => finding.Cited.English), Does.Contain(sentence));
    }

    [TestCase("apmbc", "FRA", TreatyActionKind.Accession, "2026-11-01", "The State was a party already (ratification of 23 July 1998).")]
    [TestCase("apmbc", "FRA", TreatyActionKind.Signature, "1998-12-01", "The State was a party already (ratification of 23 July 1998).")]
    [TestCase("apmbc", "MHL", TreatyActionKind.Signature, "1998-12-01", "The State had signed already, on 4 December 1997.")]
    [TestCase(
        "apmbc", "FRA", TreatyActionKind.Ratification, "1998-07-23",
        "The register has this act already: ratification on 23 July 1998.")]
    [TestCase("apmbc", "POL", TreatyActionKind.Withdrawal, "2025-09-01", "A withdrawal is pending already, notified on 20 August 2025.")]
    public void An_act_that_contradicts_an_earlier_one_names_it(
        string instrument, string participant, TreatyActionKind kind, string date, string sentence)
    {
        var finding = FindingsOn(instrument, participant, kind, date).First(finding => finding.Contradicted is not null);

        Assert.That(finding.Cited.English, Is.EqualTo(sentence));
        Assert.That(finding.Contradicted!.Participant, Is.EqualTo(participant));
    }

    [TestCase("apmbc", "USA", TreatyActionKind.Accession, "2026-11-01")]
    [TestCase("apmbc", "FIN", TreatyActionKind.Accession, "2026-11-01", Description = "left on 10 January 2026 and joins again")]
    [TestCase("apmbc", "FRA", TreatyActionKind.Withdrawal, "2026-11-01")]
    [TestCase("apmbc", "POL", TreatyActionKind.WithdrawalRetracted, "2025-12-01")]
    [TestCase("ccm", "JAM", TreatyActionKind.Ratification, "2026-11-01")]
    [TestCase("crpd", "FRA", TreatyActionKind.Reservation, "2026-11-01")]
    [TestCase(
        "ccm", "USA", TreatyActionKind.Acceptance, "2026-11-01",
        Description = "the depositary has received acceptances without signature")]
    public void An_act_that_the_treaty_admits_is_admitted(string instrument, string participant, TreatyActionKind kind, string date)
    {
        Assert.That(FindingsOn(instrument, participant, kind, date).Select(finding => finding.Cited.English), Is.Empty);
    }

    [Test]
    public void A_withdrawal_cannot_take_effect_before_the_treatys_delay_but_later()
    {
        Assert.That(
            FindingsOn("apmbc", "FRA", TreatyActionKind.Withdrawal, "2026-11-01", effectiveOn: "2027-04-30").Single().Cited.English,
            Is.EqualTo("Article 20(3): A withdrawal received on 1 November 2026 takes effect on 1 May 2027 at the earliest."));
        Assert.That(FindingsOn("apmbc", "FRA", TreatyActionKind.Withdrawal, "2026-11-01", effectiveOn: "2027-12-31"), Is.Empty);
    }

    [Test]
    public void A_succession_reaches_back_to_the_beginning_of_the_State_and_no_further()
    {
        Assert.That(
            FindingsOn("ccm", "SSD", TreatyActionKind.Succession, "2011-11-11", effectiveOn: "2011-07-09")
                .Where(finding => finding.Action.Kind == TreatyActionKind.Succession),
            Is.Empty);
        Assert.That(
            FindingsOn("ccm", "SSD", TreatyActionKind.Succession, "2011-11-11", effectiveOn: "2011-07-08")
                .Select(finding => finding.Cited.English),
            Does.Contain("It cannot have effect before 9 July 2011."));
    }

    [Test]
    public void An_act_can_make_a_later_one_inadmissible()
    {
        // Eswatini acceded in 2011: had it signed before, it would have had to ratify.
        var finding = FindingsOn("ccm", "SWZ", TreatyActionKind.Signature, "2009-06-01").Single();

        Assert.That(finding.Action.Kind, Is.EqualTo(TreatyActionKind.Accession));
        Assert.That(finding.Article, Is.EqualTo("16"));
    }

    [Test]
    public void An_act_of_unknown_day_is_judged_by_its_kind_alone()
    {
        Assert.That(FindingsOn("apmbc", "FRA", TreatyActionKind.Withdrawal, date: null), Is.Empty);
        Assert.That(FindingsOn("apmbc", "FRA", TreatyActionKind.ConsentToBeBound, date: null).Single().Field, Is.EqualTo("kind"));
    }

    [Test]
    public void A_finding_is_told_in_French_too()
    {
        Assert.That(
            FindingsOn("apmbc", "USA", TreatyActionKind.Withdrawal, "2026-11-01").Single().Cited.French,
            Is.EqualTo("Article 20, paragraphe 3 : Seule une partie peut se retirer ; le 1er novembre 2026, l'État ne l'était pas."));
    }

    private static IReadOnlyList<Inadmissibility> FindingsOn(
        string instrument, string participant, TreatyActionKind kind, string? date, string? effectiveOn = null)
    {
        var register = ShippedRegister.With(ShippedRegister.Act(instrument, participant, kind, date, effectiveOn));
        return ActionRules.Check(register, instrument, participant, Today);
    }
}
