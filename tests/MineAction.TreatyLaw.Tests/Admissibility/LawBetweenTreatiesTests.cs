using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Admissibility;

/// <summary>What one treaty says of those who join or leave another, each rule cited with the treaty whose article it is.</summary>
public sealed class LawBetweenTreatiesTests
{
    private static readonly DateOnly Today = Scenario.Day("2026-11-26");

    [TestCase(
        "crpd-op", "USA", TreatyActionKind.Accession, "2026-01-15",
        "Article 11: Only a party to the Convention can consent to be bound by the Protocol; on 15 January 2026 the State was none.",
        Description = "signed the Convention and is no party")]
    [TestCase(
        "crpd-op", "TUV", TreatyActionKind.Signature, "2026-01-15",
        "Article 10: Only a signatory of the Convention can sign the Protocol, and the State had not signed it.",
        Description = "acceded to the Convention without having signed it")]
    [TestCase(
        "ccw-p5", "AGO", TreatyActionKind.ConsentToBeBound, "2026-01-15",
        "Article 4(4) of the Convention: Only a party to the Convention can consent to be bound by the Protocol; on 15 January 2026 the "
            + "State was none.")]
    [TestCase(
        "ccm", "AGO", TreatyActionKind.ProvisionalApplication, "2026-01-15",
        "Article 18: Provisional application is declared with the consent to be bound, and the State had not consented.",
        Description = "a signatory that has deposited nothing")]
    [TestCase(
        "apmbc", "FRA", TreatyActionKind.ProvisionalApplication, "2026-01-15",
        "Article 18: Provisional application ends with the entry into force; on 15 January 2026 the Convention was in force for the State "
            + "already.")]
    [TestCase(
        "apmbc", "AZE", TreatyActionKind.Signature, "1999-03-01",
        "Article 15: The Convention could be signed until 28 February 1999.",
        Description = "open until its entry into force: the day itself is too late")]
    public void An_act_that_another_treatys_rule_forbids_is_refused_with_the_article(
        string instrument, string participant, TreatyActionKind kind, string date, string sentence) =>
        Assert.That(Against(instrument, participant, kind, date).Select(finding => finding.Cited.English), Does.Contain(sentence));

    [TestCase("ccw", "AGO", TreatyActionKind.Accession, "2026-01-15", Description = "the consents to protocols follow in the next writes")]
    [TestCase("ccw", "FIN", TreatyActionKind.Withdrawal, "2024-10-01")]
    [TestCase("crpd", "CAN", TreatyActionKind.Withdrawal, "2024-06-01")]
    [TestCase("ccw-p5", "MCO", TreatyActionKind.ConsentToBeBound, "2026-01-15")]
    public void What_must_come_together_or_ends_another_is_admitted(
        string instrument, string participant, TreatyActionKind kind, string date) =>
        Assert.That(Against(instrument, participant, kind, date), Is.Empty);

    [Test]
    public void A_treaty_open_until_its_entry_into_force_closes_the_day_before_even_where_no_last_day_is_stated()
    {
        var register = new Scenario()
            .With(i => i with { OpenedForSignature = Scenario.Day("1997-12-03"), OpenUntilEntryIntoForce = true, SignatureArticle = "15" })
            .InForceFromJuly2000().Signs("NEW", "2000-06-30").Signs("LAT", "2000-07-01").Register();

        Assert.That(ActionRules.Check(register, "treaty", "NEW", Today), Is.Empty);
        Assert.That(
            ActionRules.Check(register, "treaty", "LAT", Today).Single().Cited.English,
            Is.EqualTo("Article 15: The Convention could be signed until 30 June 2000."));
    }

    [Test]
    public void Provisional_application_is_declared_with_the_signature_where_the_treaty_says_so()
    {
        var scenario = new Scenario()
            .With(
                i => i with
                {
                    OpenedForSignature = Scenario.Day("1997-12-03"),
                    ProvisionalApplication = new("18", "Article 1", WithSignature: true),
                })
            .Signs("NEW", "1998-01-01").Act("NEW", TreatyActionKind.ProvisionalApplication, "1998-01-01");

        Assert.That(ActionRules.Check(scenario.Register(), "treaty", "NEW", Today), Is.Empty);
    }

    [Test]
    public void A_rule_on_another_treaty_is_told_in_French_with_its_article() => Assert.That(
        Against("ccw-p5", "AGO", TreatyActionKind.ConsentToBeBound, "2026-01-15").Single().Cited.French,
        Is.EqualTo(
            "Article 4, paragraphe 4, de la Convention : Seule une partie à la Convention peut consentir à être liée par le Protocole ; le "
                + "15 janvier 2026, l'État ne l'était pas."));

    [TestCase("ccw-p1", "5(3) of the Convention", "5(4) of the Convention")]
    [TestCase("ccw-p4", "2 of the Protocol, 5(3) of the Convention", "5(4) of the Convention")]
    [TestCase("ccw-ap2", "2 of the Protocol and 8(1)(b) of the Convention, 5(3) of the Convention", "5(4) of the Convention")]
    [TestCase("ccw", "5(1)", "5(2)")]
    public void A_clause_says_whose_article_it_is(string instrument, string entryIntoForce, string laterJoiners)
    {
        var clauses = ClauseWording.Of(ShippedRegister.StatusOf(instrument).Instrument);

        Assert.That((clauses.EntryIntoForce.Article, clauses.LaterJoiners.Article), Is.EqualTo((entryIntoForce, laterJoiners)));
    }

    [TestCase("ccw-p2", "and the functions of United Nations forces or missions in the area have ended")]
    [TestCase("ccw-p1", "armed conflict or occupation, in any case not before the protected persons are finally released.")]
    public void A_denunciation_of_the_conventional_weapons_convention_waits_for_more_than_the_end_of_a_conflict(
        string instrument, string words) =>
        Assert.That(
            ClauseWording.Of(ShippedRegister.StatusOf(instrument).Instrument).Withdrawal!.Sentence.English,
            Does.Contain(words));

    private static IReadOnlyList<Inadmissibility> Against(string instrument, string participant, TreatyActionKind kind, string date) =>
        ActionRules.Check(ShippedRegister.With(ShippedRegister.Act(instrument, participant, kind, date)), instrument, participant, Today);
}
