using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Notes;

public sealed class EndNotesReaderTests
{
    private static readonly DateOnly DepositedOn = new(2004, 5, 12);
    private readonly List<Finding> _findings = [];

    [SetUp]
    public void Forget() => _findings.Clear();

    [Test]
    public void A_withdrawal_has_its_day_of_receipt_its_day_of_effect_and_its_notification()
    {
        var act = ReadOne("Estonia", """
            On 27 June 2025, the Government of the Republic of Estonia deposited with the Secretary-General a notification of withdrawal
            (See depositary notification C.N.360.2025.TREATIES-XXVI-5 of 3 July 2025).
            The withdrawal took effect for Estonia on 27 December 2025 in accordance with article 20 (3) of the Convention.
            """);
        Assert.Multiple(() =>
        {
            Assert.That(act.Kind, Is.EqualTo(TreatyActionKind.Withdrawal));
            Assert.That(act.Date, Is.EqualTo(new DateOnly(2025, 6, 27)));
            Assert.That(act.EffectiveOn, Is.EqualTo(new DateOnly(2025, 12, 27)));
            Assert.That(act.Reference, Is.EqualTo("C.N.360.2025.TREATIES-XXVI-5"));
            Assert.That(act.Participant, Is.EqualTo("Estonia"));
        });
    }

    [TestCase(
        "Jamaica",
        "On 26 May 1998 the Government of Jamaica informed the Secretary-General of its decision to denounce the Protocol " +
        "with effect from 26 August 1998.",
        "1998-05-26",
        "1998-08-26")]
    [TestCase(
        "Canada",
        "On 28 March 2013, the Government of Canada notified the Secretary-General of its decision to withdraw from the Convention. " +
        "The withdrawal took effect on 28 March 2014.",
        "2013-03-28",
        "2014-03-28")]
    [TestCase(
        "Poland",
        "On 20 August 2025, the Government of Poland deposited with the Secretary-General a notification of withdrawal. " +
        "The withdrawal will take effect for Poland on 20 February 2026.",
        "2025-08-20",
        "2026-02-20")]
    public void A_withdrawal_is_read_in_the_depositarys_several_wordings(
        string participant, string note, string notifiedOn, string effectiveOn) =>
        Assert.That(ReadOne(participant, note), Has.Property("Kind").EqualTo(TreatyActionKind.Withdrawal)
            .And.Property("Date").EqualTo(DateOnly.Parse(notifiedOn, null))
            .And.Property("EffectiveOn").EqualTo(DateOnly.Parse(effectiveOn, null)));

    [Test]
    public void The_withdrawal_of_a_reservation_is_no_withdrawal() => Assert.That(
        ReadOne(
            "El Salvador",
            "On 18 March 2015, the Government of El Salvador informed the Secretary-General that it had decided " +
            "to withdraw the following Reservation made upon signature:").Kind,
        Is.EqualTo(TreatyActionKind.ReservationWithdrawal));

    [TestCase(
        "Mauritius",
        "On 9 January 2020, the Secretary-General received a communication from the Government of Mauritius " +
        "relating to the Chagos Archipelago.")]
    [TestCase("Ukraine", "On 30 March 2016, the Government of Ukraine made a communication.")]
    [TestCase(
        "United States of America",
        "In a communication received on 18 July 2019, the Government of the United States of America " +
        "informed the Secretary-General of the following:")]
    public void A_communication_is_read_in_its_several_wordings(string participant, string note) =>
        Assert.That(ReadOne(participant, note).Kind, Is.EqualTo(TreatyActionKind.Communication));

    [TestCase("On 4 December 2001: Extension to the following territories: Anguilla, Bermuda.", "2001-12-04")]
    [TestCase(
        "On 21 February 2014, the Government the United Kingdom informed the Secretary-General of the following:\n" +
        "“… be extended to the territory of the Isle of Man”",
        "2014-02-21")]
    [TestCase("With a territorial exclusion. See C.N.721.2016.TREATIES-IV.15.a of 4 October 2016.", "2004-05-12")]
    [TestCase(
        "Upon its ratification to the Convention, the Government of Great Britain notified the Secretary-General of the following:\n" +
        "“this ratification shall not extend to Gibraltar”",
        "2004-05-12")]
    public void A_territorial_application_has_its_own_day_or_the_deposits(string note, string day) =>
        Assert.That(
            ReadOne("United Kingdom of Great Britain and Northern Ireland", note),
            Has.Property("Kind").EqualTo(TreatyActionKind.TerritorialApplication)
                .And.Property("Date").EqualTo(DateOnly.Parse(day, null)));

    [Test]
    public void A_note_may_tell_of_several_things()
    {
        var acts = Read(
            "Netherlands (Kingdom of the)",
            "For the Kingdom in Europe.\n" +
            "Subsequently, on 28 April 2014, the Government of The Netherlands informed the Secretary-General of the " +
            "Territorial Application in respect of the Caribbean part of The Netherlands.");
        Assert.Multiple(() =>
        {
            Assert.That(acts.Single().Act.Date, Is.EqualTo(new DateOnly(2014, 4, 28)));
            Assert.That(_findings.Single().Problem, Is.EqualTo(
                "A remark on a name or on the territory of a State, no act: For the Kingdom in Europe."));
        });
    }

    [Test]
    public void A_cancelled_signature_is_no_signature() => Assert.That(
        ReadOne(
            "Lao People's Democratic Republic",
            "A signature was affixed on behalf of the Lao People's Democratic Republic on 2 November 1982, i.e. after the time-limit of " +
            "10 April 1982. The signature was cancelled."),
        Has.Property("Kind").EqualTo(TreatyActionKind.SignatureCancelled).And.Property("Date").EqualTo(new DateOnly(1982, 11, 2)));

    [TestCase(
        "Czechoslovakia had signed and ratified the Convention accepting Protocols I and III, " +
        "on 10 April 1981 and 31 August 1982, respectively.",
        "Protocol I, Protocol III")]
    [TestCase(
        "The former Yugoslavia had signed and ratified the Convention on 5 May 1981 and 24 May 1983, respectively, " +
        "consenting to be bound by Protocols I, II and III.",
        "Protocol I, Protocol II, Protocol III")]
    [TestCase(
        "The German Democratic Republic had signed and ratified the Convention on 10 April 1981 and 20 July 1982, respectively, " +
        "accepting all three Protocols.",
        "Protocol I, Protocol II, Protocol III")]
    public void The_acts_of_a_State_that_ended_are_its_own_under_its_own_name(string note, string protocols)
    {
        var acts = Read("Slovakia", note);
        Assert.Multiple(() =>
        {
            Assert.That(
                acts.Where(noted => noted.TableLabel is null).Select(noted => noted.Act.Kind),
                Is.EqualTo(new[] { TreatyActionKind.Signature, TreatyActionKind.Ratification }));
            Assert.That(string.Join(", ", acts.Select(told => told.TableLabel).OfType<string>()), Is.EqualTo(protocols));
            var code = acts[0].Act.Participant switch { "Czechoslovakia" => "CSK", "former Yugoslavia" => "YUG", _ => "DDR" };
            Assert.That(
                acts.Select(noted => Depositary.Names.Find(noted.Act.Participant)?.Code).Distinct(), Is.EqualTo(new[] { code }));
        });
    }

    [TestCase("See note 1 under \"Serbia\" in the \"Historical Information\" section.")]
    [TestCase(
        "On 28 January 2010, the Secretary-General received from the Government of Germany the following communication " +
        "relating to the declaration made by the Republic of Serbia:")]
    [TestCase("On 31 February 2025, the Government of Serbia made a communication.")]
    public void What_is_not_understood_or_not_the_carriers_own_is_a_finding_and_no_act(string note)
    {
        Assert.That(Read("Serbia", note), Is.Empty);
        Assert.That(
            _findings.Single(),
            Has.Property("Participant").EqualTo("Serbia").And.Property("Severity").EqualTo(FindingSeverity.Info));
    }

    [TestCase(
        "On 27 June 2025, the Government of the Republic of Estonia deposited with the Secretary-General a notification of withdrawal.")]
    [TestCase("On 31 February 2025, the Government of Serbia deposited with the Secretary-General a notification of withdrawal.")]
    public void A_withdrawal_that_is_not_the_carriers_or_of_no_day_is_no_act_and_may_not_pass_unseen(string note)
    {
        Assert.That(Read("Serbia", note), Is.Empty);
        Assert.That(_findings.Single().Awaits, Is.EqualTo(ImportAcceptance.Unread));
        Assert.That(_findings.Single().Problem, Does.EndWith(note));
    }

    private DocumentAct ReadOne(string participant, string note) => Read(participant, note).Single().Act;

    private IReadOnlyList<NotedAct> Read(string participant, string note)
    {
        var deposit = new DocumentAct { Participant = participant, Kind = TreatyActionKind.Ratification, Date = DepositedOn };
        return new EndNotesReader(Depositary.Names, new TreatyName(null, ["Protocol I", "Protocol II", "Protocol III"]), _findings)
            .Read(new EndNote("1", 1, note), [new StatusRow(participant, 1, ["1"], [deposit])]);
    }
}
