using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Tests;

/// <summary>The places where counting treaties goes wrong, each by its real case.</summary>
public sealed class SemanticTrapsTests
{
    [Test]
    public void On_1_August_2009_the_mine_ban_convention_has_156_parties() =>
        Assert.That(ShippedRegister.StatusOf("apmbc").Curve.On(Scenario.Day("2009-08-01")).Parties, Is.EqualTo(156));

    [Test]
    public void On_1_August_2009_the_cluster_munitions_convention_has_98_signatories_and_14_deposits_and_misses_16()
    {
        var day = Scenario.Day("2009-08-01");
        var status = ShippedRegister.StatusOf("ccm");
        var entry = status.AsOf(day).EntryIntoForce;

        Assert.That(
            (status.Curve.On(day).Signatories, status.Curve.On(day).Parties, status.Curve.On(day).PartiesInForce),
            Is.EqualTo((98, 14, 0)));
        Assert.That((entry.IsInForceOn(day), entry.Counted, entry.Missing), Is.EqualTo((false, 14, 16)));
    }

    [Test]
    public void On_3_February_2026_Vanuatu_is_a_party_to_the_cluster_munitions_convention_that_is_not_yet_in_force_for_it()
    {
        var day = Scenario.Day("2026-02-03");
        var status = ShippedRegister.StatusOf("ccm");
        var tally = status.Curve.On(day);

        Assert.That((tally.Parties, tally.PartiesInForce, tally.Signatures, tally.Signatories), Is.EqualTo((112, 111, 108, 107)));
        Assert.That(status.Histories["VUT"].StatusOn(day), Is.EqualTo(ParticipantStatus.Awaiting));
        Assert.That(status.Histories["VUT"].Memberships[0].InForceFrom, Is.EqualTo(Scenario.Day("2026-03-01")));
    }

    [TestCase("2025-03-11", 164, 164)]
    [TestCase("2025-03-12", 165, 164)]
    [TestCase("2025-06-25", 166, 164)]
    [TestCase("2025-09-01", 166, 165)]
    [TestCase("2025-12-01", 166, 166)]
    [TestCase("2025-12-27", 163, 163)]
    [TestCase("2026-01-10", 162, 162)]
    [TestCase("2026-02-20", 161, 161)]
    public void The_ledger_of_the_mine_ban_convention_in_2025_and_2026_adds_up(string day, int parties, int inForce)
    {
        var tally = ShippedRegister.StatusOf("apmbc").Curve.On(Scenario.Day(day));

        Assert.That((tally.Parties, tally.PartiesInForce), Is.EqualTo((parties, inForce)));
    }

    [Test]
    public void The_twentieth_deposit_of_the_conventional_weapons_convention_needs_three_States_that_have_ceased_to_exist()
    {
        var status = ShippedRegister.StatusOf("ccw");
        var facts = ShippedRegister.Register.Facts;
        var without = new TreatyRegister(
            facts with { Actions = [.. facts.Actions.Where(act => act.Participant is not ("YUG" or "CSK" or "DDR"))] });

        Assert.That(status.EntryIntoForce.ReachedOn, Is.EqualTo(Scenario.Day("1983-06-02")));
        Assert.That(without.StatusOf("ccw")!.EntryIntoForce.CountedReachedOn, Is.EqualTo(Scenario.Day("1983-09-29")));
    }

    [TestCase("apmbc", "MNE", "2006-06-03", "2006-10-23")]
    [TestCase("apmbc", "SSD", "2011-07-09", "2011-11-11")]
    public void A_successor_is_in_force_before_it_deposits(string instrument, string state, string inForceFrom, string depositedOn)
    {
        var membership = ShippedRegister.StatusOf(instrument).Histories[state].Memberships.Single();

        Assert.That(
            (membership.InForceFrom, membership.DepositedOn),
            Is.EqualTo(((DateOnly?)Scenario.Day(inForceFrom), Scenario.Day(depositedOn))));
    }

    [TestCase("apmbc", TreatyActionKind.Accession)]
    [TestCase("ccw", TreatyActionKind.Succession)]
    public void Serbia_acceded_to_one_treaty_and_succeeded_to_another(string instrument, TreatyActionKind kind) =>
        Assert.That(ShippedRegister.StatusOf(instrument).Histories["SRB"].Memberships.Single().Consent.Kind, Is.EqualTo(kind));

    [Test]
    public void Letters_that_differ_only_in_case_are_told_apart()
    {
        // "A" is acceptance and "a" accession on the depositary's page; "AA" is approval, "c" formal confirmation.
        var consents = ShippedRegister.StatusOf("apmbc").Curve.On(Scenario.Day("2025-06-26")).Consents;

        Assert.That((consents.Acceptance, consents.Accession, consents.Approval), Is.EqualTo((2, 31, 1)));
        Assert.That(ShippedRegister.StatusOf("crpd").Curve.On(Scenario.Day("2026-02-03")).Consents.FormalConfirmation, Is.EqualTo(1));
    }

    [TestCase("apmbc", "CAN")]
    [TestCase("apmbc", "IRL")]
    [TestCase("apmbc", "MUS")]
    [TestCase("ccm", "VAT")]
    public void A_signature_and_a_ratification_of_one_day_keep_their_order(string instrument, string state)
    {
        var history = ShippedRegister.StatusOf(instrument).Histories[state];

        Assert.That(
            history.Actions.Take(2).Select(action => (action.Kind, action.Date)),
            Is.EqualTo(
                new[] { (TreatyActionKind.Signature, history.Actions[0].Date), (TreatyActionKind.Ratification, history.Actions[0].Date) }));
        Assert.That(history.StatusOn(history.Signature!.Date!.Value), Is.EqualTo(ParticipantStatus.Awaiting));
    }

    [Test]
    public void The_cancelled_signature_of_the_Lao_State_is_no_signature()
    {
        var history = ShippedRegister.StatusOf("ccw").Histories["LAO"];

        Assert.That(history.Signature, Is.Null);
        Assert.That(history.StatusOn(Scenario.Day("1982-11-02")), Is.EqualTo(ParticipantStatus.None));
        Assert.That(history.Memberships.Single().DepositedOn, Is.EqualTo(Scenario.Day("1983-01-03")));
    }

    [TestCase("Swaziland", "SWZ")]
    [TestCase("Eswatini", "SWZ")]
    [TestCase("Turkey", "TUR")]
    [TestCase("The former Yugoslav Republic of Macedonia", "MKD")]
    [TestCase("Netherlands (Kingdom of the)", "NLD")]
    [TestCase("The Bahamas", "BHS")]
    [TestCase("Mali", "MLI")]
    [TestCase("Somalia", "SOM")]
    [TestCase("Niger", "NER")]
    [TestCase("Nigeria", "NGA")]
    [TestCase("Guinea", "GIN")]
    [TestCase("Guinea-Bissau", "GNB")]
    [TestCase("Equatorial Guinea", "GNQ")]
    [TestCase("Papua New Guinea", "PNG")]
    public void A_name_belongs_to_exactly_one_participant(string name, string code) =>
        Assert.That(
            ShippedRegister.Register.Facts.Aliases.Where(alias => alias.Alias == name).Select(alias => alias.Code).Distinct(),
            Is.EqualTo([code]));

    [Test]
    public void A_claimed_suspension_changes_no_count_and_Ukraine_remains_a_party()
    {
        var day = Scenario.Day("2025-07-18");
        var status = ShippedRegister.StatusOf("apmbc");
        var standing = status.Histories["UKR"].StandingOn(day);

        Assert.That((standing.Status, standing.Contested), Is.EqualTo((ParticipantStatus.InForce, true)));
        Assert.That(status.Curve.ChangeDays, Has.No.Member(day));
    }

    [Test]
    public void A_consent_that_is_not_established_is_shown_and_never_counted()
    {
        var history = ShippedRegister.StatusOf("ccw-p1").Histories["DOM"];

        Assert.That(history.Actions.Single().Kind, Is.EqualTo(TreatyActionKind.ConsentNotEstablished));
        Assert.That(history.StatusOn(Scenario.Day("2026-02-03")), Is.EqualTo(ParticipantStatus.None));
    }

    [Test]
    public void The_stated_day_of_the_amended_mines_protocol_prevails_and_the_difference_is_told()
    {
        var entry = ShippedRegister.StatusOf("ccw-ap2").EntryIntoForce;

        Assert.That(
            (entry.Date, entry.ComputedOn),
            Is.EqualTo(((DateOnly?)Scenario.Day("1998-12-03"), (DateOnly?)Scenario.Day("1998-10-20"))));
        Assert.That(entry.StatedDiffersFromComputed, Is.True);
    }

    [TestCase("apmbc", "1999-03-01")]
    [TestCase("ccm", "2010-08-01")]
    [TestCase("ccw", "1983-12-02")]
    [TestCase("ccw-p1", "1983-12-02")]
    [TestCase("ccw-p2", "1983-12-02")]
    [TestCase("ccw-p3", "1983-12-02")]
    [TestCase("ccw-p4", "1998-07-30")]
    [TestCase("ccw-a1", "2004-05-18")]
    [TestCase("ccw-p5", "2006-11-12")]
    [TestCase("crpd", "2008-05-03")]
    [TestCase("crpd-op", "2008-05-03")]
    public void The_day_that_the_deposits_give_is_the_day_that_the_depositary_states(string instrument, string day)
    {
        var entry = ShippedRegister.StatusOf(instrument).EntryIntoForce;

        Assert.That((entry.ComputedOn, entry.StatedOn), Is.EqualTo(((DateOnly?)Scenario.Day(day), (DateOnly?)Scenario.Day(day))));
    }
}
