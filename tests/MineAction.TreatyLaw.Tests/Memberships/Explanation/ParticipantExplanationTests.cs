using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships.Explanation;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Memberships.Explanation;

public sealed class ParticipantExplanationTests
{
    private static IReadOnlyList<ExplanationStep> Explain(Scenario scenario, string participant, string asOf)
    {
        var register = scenario.Register();
        return register.StatusOf("treaty")!.Explain(register.Participants[participant], Scenario.Day(asOf));
    }

    private static IEnumerable<string> English(IEnumerable<ExplanationStep> steps) => steps.Select(step => step.Sentence.English);

    private static IEnumerable<string> French(IEnumerable<ExplanationStep> steps) => steps.Select(step => step.Sentence.French);

    private static Scenario Treaty() => new Scenario().InForceFromJuly2000();

    [Test]
    public void A_later_joiner_is_explained_from_its_signature_to_its_own_entry_into_force()
    {
        var steps = Explain(Treaty().Signs("NEW", "1999-02-24").Ratifies("NEW", "2005-12-27"), "NEW", "2026-02-03");

        Assert.That(English(steps), Is.EqualTo([
            "The State signed on 24 February 1999.",
            "The State deposited its ratification on 27 December 2005 (Article 16) and counts as a party from that day.",
            "Article 17(2): the Convention enters into force on the first day of the sixth month after the month of the deposit; for "
                + "27 December 2005 that is 1 June 2006.",
        ]));
        Assert.That(French(steps), Is.EqualTo([
            "L'État a signé le 24 février 1999.",
            "L'État a déposé son instrument de ratification le 27 décembre 2005 (article 16) et compte parmi les parties à partir de "
                + "ce jour.",
            "Article 17, paragraphe 2 : la Convention entre en vigueur le premier jour du sixième mois suivant celui du dépôt, soit, "
                + "pour le 27 décembre 2005, le 1er juin 2006.",
        ]));
        Assert.That(steps.Select(step => step.Article), Is.EqualTo([null, "16", "17(2)"]));
        Assert.That(
            steps.Select(step => step.Date),
            Is.EqualTo(new DateOnly?[] { Scenario.Day("1999-02-24"), Scenario.Day("2005-12-27"), Scenario.Day("2006-06-01") }));
    }

    [Test]
    public void A_participant_within_the_threshold_has_the_instruments_own_day() =>
        Assert.That(English(Explain(Treaty(), "ONE", "2026-02-03")).Last(), Is.EqualTo(
            "The deposit was made on or before 10 January 2000, the day that reached the threshold: the Convention is in force for "
                + "the State from its own entry into force, 1 July 2000."));

    [Test]
    public void Acts_done_after_the_day_asked_about_are_not_told()
    {
        var steps = Explain(Treaty().Signs("NEW", "1999-02-24").Ratifies("NEW", "2005-12-27"), "NEW", "2005-12-26");

        Assert.That(English(steps), Is.EqualTo([
            "The State signed on 24 February 1999.",
            "A signature alone does not make a party: that takes ratification, acceptance or approval, and none is on record.",
        ]));
    }

    [Test]
    public void Before_the_threshold_the_number_of_missing_deposits_is_told() =>
        Assert.That(
            English(Explain(Treaty().WithEntryIntoForce(clause => clause with { Threshold = 3 }), "ONE", "2000-03-01")).Last(),
            Is.EqualTo(
            "The Convention is not in force. Of the 3 deposits required, 2 have been made; 1 is missing."));

    [Test]
    public void A_participant_that_did_nothing_is_told_so()
    {
        var step = Explain(Treaty().Organization("EUE"), "EUE", "2026-02-03").Single();

        Assert.That((step.Article, step.Date), Is.EqualTo(((string?)null, (DateOnly?)null)));
        Assert.That(
            step.Sentence.English,
            Is.EqualTo("The organization has no act on record towards the Convention that bears on its standing."));
    }

    [Test]
    public void A_succession_takes_effect_without_delay_and_counts_from_its_deposit() =>
        Assert.That(English(Explain(Treaty().Succeeds("MNE", "2006-10-23", "2006-06-03"), "MNE", "2026-02-03")), Is.EqualTo([
            "The State notified its succession on 23 October 2006 and counts as a party from that day.",
            "A succession takes effect without delay: the State steps into the treaty relations of its predecessor on 3 June 2006.",
            "The notification was made only on 23 October 2006: the State counts as a party from then, although the Convention is in "
                + "force for it from 3 June 2006.",
        ]));

    [Test]
    public void A_succession_before_the_instruments_day_waits_for_it() =>
        Assert.That(English(Explain(Treaty().Succeeds("SVN", "2000-08-01", "1999-06-25"), "SVN", "2026-02-03")), Has.Member(
            "The Convention cannot be in force for the State before its own entry into force, 1 July 2000."));

    [TestCase(
        "2004-06-01",
        "The depositary states 1 June 2004 as the day of entry into force for the State: it prevails over 1 November 2004, which "
            + "Article 17(2) gives.")]
    [TestCase(
        "2004-11-01",
        "The depositary states 1 November 2004 as the day of entry into force for the State; Article 17(2) gives the same day.")]
    public void A_stated_effect_is_compared_with_the_rule(string stated, string sentence) =>
        Assert.That(
            English(Explain(Treaty().Act("NEW", TreatyActionKind.Accession, "2004-05-12", stated), "NEW", "2026-02-03")).Last(),
            Is.EqualTo(sentence));

    [TestCase(TreatyActionKind.DefinitiveSignature, "The State signed definitively on 12 May 2004 and", "for 12 May 2004 that is")]
    [TestCase(
        TreatyActionKind.ConsentToBeBound,
        "The State notified its consent to be bound on 12 May 2004 and",
        "the month of the notification;")]
    [TestCase(
        TreatyActionKind.Acceptance,
        "The State deposited its acceptance on 12 May 2004 (Article 16) and",
        "the month of the deposit;")]
    public void Each_kind_of_consent_is_called_by_its_name(TreatyActionKind kind, string consent, string rule)
    {
        var sentences = English(Explain(Treaty().Act("NEW", kind, "2004-05-12"), "NEW", "2026-02-03")).ToList();

        Assert.That(sentences[0], Does.StartWith(consent));
        Assert.That(sentences[1], Does.Contain(rule));
    }

    [Test]
    public void A_provisional_application_ends_with_the_entry_into_force()
    {
        var steps = Explain(
            Treaty().Ratifies("NEW", "2001-09-10").Act("NEW", TreatyActionKind.ProvisionalApplication, "2001-09-10"),
            "NEW",
            "2026-02-03");

        Assert.That(steps[^1].Article, Is.EqualTo("18"));
        Assert.That(steps[^1].Sentence.English, Is.EqualTo(
            "From 10 September 2001 the State applies paragraph 1 of Article 1 provisionally (Article 18), as far as its declaration "
                + "goes, until the entry into force of the Convention for it, 1 March 2002. That does not make it a party."));
        Assert.That(steps[^1].Sentence.French, Is.EqualTo(
            "À compter du 10 septembre 2001, l'État applique à titre provisoire le paragraphe 1 de l'article 1 (article 18), dans la "
                + "mesure prévue par sa déclaration, jusqu'à l'entrée en vigueur de la Convention à son égard, le "
                + "1er mars 2002. L'application provisoire ne confère pas la qualité de partie."));
    }

    [Test]
    public void A_provisional_application_under_no_clause_names_the_treaty() =>
        Assert.That(
            English(
                Explain(
                    Treaty()
                        .With(i => i with { ProvisionalApplication = null })
                        .Signs("NEW", "2001-09-10")
                        .Act("NEW", TreatyActionKind.ProvisionalApplication, "2001-09-10"),
                    "NEW",
                    "2026-02-03")),
            Has.Member(
                "From 10 September 2001 the State applies the Convention provisionally, as far as its declaration goes, until the "
                    + "entry into force of the Convention for it. That does not make it a party."));

    [Test]
    public void A_claimed_suspension_is_told_with_those_who_objected()
    {
        var scenario = Treaty()
            .Act("ONE", TreatyActionKind.SuspensionClaimed, "2025-07-18", contested: true)
            .Act("NOR", TreatyActionKind.Objection, null, contested: true)
            .Act("AUT", TreatyActionKind.Objection, "2025-08-01", contested: true);

        Assert.That(English(Explain(scenario, "ONE", "2026-02-03")).Last(), Is.EqualTo(
            "The State claimed on 18 July 2025 to suspend the operation of the Convention, which has no clause for it: it remains a "
                + "party. Objections on record: AUT and NOR."));
        Assert.That(French(Explain(scenario, "ONE", "2026-02-03")).Last(), Is.EqualTo(
            "L'État a déclaré le 18 juillet 2025 suspendre l'application de la Convention, qui ne prévoit rien de tel : l'État "
                + "demeure partie. Objections enregistrées : AUT et NOR."));
        Assert.That(English(Explain(scenario, "ONE", "2025-07-18")).Last(), Does.EndWith("Objections on record: NOR."));
        Assert.That(English(Explain(scenario, "ONE", "2025-07-17")).Last(), Does.Not.Contain("suspend"));
    }

    [Test]
    public void A_suspension_claimed_by_a_State_that_is_no_party_changes_nothing_either() =>
        Assert.That(
            English(Explain(Treaty().Act("AAA", TreatyActionKind.SuspensionClaimed, null), "AAA", "2026-02-03")).Single(),
            Is.EqualTo(
            "The State claimed to suspend the operation of the Convention, which has no clause for it: the claim changes nothing."));

    [Test]
    public void A_consent_that_is_not_established_is_shown_and_not_counted()
    {
        var scenario = Treaty()
            .Act("AAA", TreatyActionKind.ConsentNotEstablished, "2010-06-21")
            .Act("BBB", TreatyActionKind.ConsentNotEstablished, null);

        Assert.That(English(Explain(scenario, "AAA", "2026-02-03")).Single(), Is.EqualTo(
            "It is not established whether the State consented to be bound on 21 June 2010: the record is shown and never counted."));
        Assert.That(French(Explain(scenario, "BBB", "2026-02-03")).Single(), Is.EqualTo(
            "Il n'est pas établi que l'État ait consenti à être lié : la mention est conservée, mais n'est jamais comptée."));
    }

    [Test]
    public void A_cancelled_signature_counts_as_never_made()
    {
        var scenario = Treaty()
            .With(i => i with { ClosedForSignature = Scenario.Day("1982-04-10") })
            .Act("LAO", TreatyActionKind.SignatureCancelled, "1982-11-02");

        Assert.That(English(Explain(scenario, "LAO", "2026-02-03")).Single(), Is.EqualTo(
            "The signature of 2 November 1982 was cancelled and counts as never made. Signature of the Convention was possible until "
                + "10 April 1982."));
        Assert.That(
            English(Explain(Treaty().Act("LAO", TreatyActionKind.SignatureCancelled, null), "LAO", "2026-02-03")).Single(),
            Is.EqualTo(
            "The signature was cancelled and counts as never made."));
    }

    [Test]
    public void A_dissolved_State_is_no_longer_counted() =>
        Assert.That(
            English(Explain(Treaty().DissolvedState("DDR", "1990-10-03").Signs("DDR", "1981-04-10"), "DDR", "2026-02-03")).Last(),
            Is.EqualTo(
            "The State has ceased to exist and is no longer counted from 3 October 1990 on."));

    [TestCase(TreatyActionKind.Withdrawal, null, "An act of unknown day (withdrawal) is shown and never counted.")]
    [TestCase(
        TreatyActionKind.Accession, "2005-01-01",
        "An act that does not change the standing of the State: accession of 1 January 2005.")]
    [TestCase(
        TreatyActionKind.WithdrawalRetracted, "2005-01-01",
        "An act that does not change the standing of the State: withdrawal retracted of 1 January 2005.")]
    [TestCase(
        TreatyActionKind.ProvisionalApplication, "2005-01-01",
        "An act that does not change the standing of the State: provisional application of 1 January 2005.")]
    public void An_act_without_effect_is_told_as_one(TreatyActionKind kind, string? date, string sentence) =>
        Assert.That(English(Explain(Treaty().Act("ONE", kind, date), "ONE", "2026-02-03")).Last(), Is.EqualTo(sentence));

    [Test]
    public void A_withdrawal_by_a_State_that_is_no_party_is_told_as_without_effect() =>
        Assert.That(
            English(Explain(Treaty().Withdraws("AAA", "2005-01-01"), "AAA", "2026-02-03")).Single(),
            Does.StartWith("An act that does not change"));

    [Test]
    public void Acts_that_bear_on_no_standing_are_not_told() =>
        Assert.That(
            Explain(
                Treaty().Act("ONE", TreatyActionKind.Reservation, "2005-01-01").Act("ONE", TreatyActionKind.Declaration, null),
                "ONE",
                "2026-02-03"),
            Has.Count.EqualTo(2));

    [Test]
    public void A_later_joiner_that_the_rule_would_put_first_waits_for_the_instrument() =>
        Assert.That(
            English(
                Explain(
                    Treaty()
                        .WithEntryIntoForce(clause => clause with { LaterJoiners = new Delay.DaysAfter(1) })
                        .Ratifies("NEW", "2000-01-11"),
                    "NEW",
                    "2026-02-03"))
                .Last(),
            Is.EqualTo("The Convention cannot be in force for the State before its own entry into force, 1 July 2000."));

    [TestCase("ar", '.')]
    [TestCase("zh", '。')]
    [TestCase("en", '.')]
    [TestCase("fr", '.')]
    [TestCase("ru", '.')]
    [TestCase("es", '.')]
    public void Every_standing_of_the_register_can_be_explained_on_any_day(string language, char stop)
    {
        var register = ShippedRegister.Register;
        string[] days = ["1982-12-31", "1999-02-28", "2009-08-01", "2026-02-03"];
        var steps =
            from instrument in register.Instruments.Keys
            from day in days
            let status = register.StatusOf(instrument)!.AsOf(Scenario.Day(day))
            from participant in register.Participants.Values
            from step in status.Explain(participant, Scenario.Day(day))
            select step.Sentence.In(language);

        var sentences = steps.Distinct().ToList();

        Assert.That(sentences, Has.Count.GreaterThan(1000));
        Assert.That(sentences.Where(sentence => !IsWellFormed(sentence, stop)), Is.Empty);
    }

    private static bool IsWellFormed(string sentence, char stop) =>
        !char.IsLower(sentence[0])
            && sentence[^1] == stop
            && !((string[])["  ", " .", "..", " ,", "{", "}", "，，", " 。"]).Any(wrong => sentence.Contains(wrong, StringComparison.Ordinal));
}
