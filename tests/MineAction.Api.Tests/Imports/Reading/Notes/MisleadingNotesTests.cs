using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Tests.Imports.Reading.Notes;

/// <summary>
/// Notes that have the words of an act and are none, or one of another State, another day or another thing than the words first suggest.
/// </summary>
public sealed class MisleadingNotesTests
{
    private const string Title =
        "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction";

    private static readonly DateOnly DepositedOn = new(2004, 5, 12);

    [TestCase("On 4 May 2026, the Government of Austria notified its withdrawal from the Coordination Committee of the Convention.")]
    [TestCase("On 4 May 2026, the Government of Austria withdrew its request under article 5 of the Convention.")]
    [TestCase("On 4 May 2026, Austria withdrew its recognition of the competence of the Committee under article 6 of the Convention.")]
    [TestCase("On 4 May 2026, Austria withdrew its candidature.")]
    [TestCase("On 4 May 2026, Austria withdrew from the Convention Secretariat.")]
    [TestCase("On 4 May 2026, Austria withdrew its instrument of approval of an amendment to the Convention.")]
    [TestCase("On 4 May 2026, the Government of Austria withdrew the notification made under article 7 of the Convention on 1 March 2000.")]
    [TestCase("On 4 May 2026, Austria denounced the use of anti-personnel mines in violation of the Convention.")]
    [TestCase("In a communication received on 4 May 2026, the Government of Austria denounced repeated breaches of the Convention.")]
    [TestCase("Every breach of the Convention was denounced by Austria on 4 May 2026.")]
    [TestCase("On 4 May 2026, the Government of Austria notified the withdrawal of its armed forces from Kosovo.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Genocide Convention.")]
    [TestCase("On 4 May 2026, Austria requested that the reference to its withdrawal be removed.")]
    public void What_is_withdrawn_or_denounced_is_not_the_treaty_because_the_treaty_is_named(string note) => AssertUnread("Austria", note);

    [TestCase("Austria", "In a communication received on 4 May 2026, Austria regretted the withdrawal of Lithuania from the Convention.")]
    [TestCase("Austria", "On 4 May 2026, Austria took note of the notification of withdrawal submitted by Poland on 20 August 2025.")]
    [TestCase("Austria", "On 4 May 2026, Austria was informed of the withdrawal of Poland.")]
    [TestCase("Poland", "On 4 May 2026, the Secretary-General informed Poland of the withdrawal from the Convention.")]
    [TestCase("Viet Nam", "The Republic of Viet-Nam had acceded to the Convention on 10 September 1970.")]
    [TestCase("China", "Signed and ratified on behalf of the Republic of China on 25 October 1955 and 3 May 1960, respectively.")]
    public void An_act_is_not_that_of_who_speaks_or_hears_of_it_or_has_half_the_name(string carrier, string note) =>
        AssertUnread(carrier, note);

    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 4.11.2026.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 04/11/2026.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 4 novembre 2026.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 31 November 2026.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 4 Nov 26.")]
    [TestCase("On 4 May 2026, Austria notified its withdrawal from the Convention with effect from 4 and 5 November 2026.")]
    [TestCase("In a communication received on 4 May 2026, Austria confirmed that its notification of withdrawal of 1 March 2026 lapsed.")]
    [TestCase("Le 4 mai 2026, le Gouvernement autrichien a notifié sa décision de dénoncer la Convention.")]
    [TestCase("Dénonciation reçue le 4 mai 2026.")]
    [TestCase("(See C.N.100.2026.TREATIES-XXVI-5 of 4 May 2026 on the withdrawal of Austria from the Convention)")]
    public void A_withdrawal_whose_day_or_words_are_not_read_is_unread(string note) => AssertUnread("Austria", note);

    [TestCase("The withdrawal will not take effect on 4 November 2026.")]
    [TestCase("The withdrawal may take effect on 4 November 2026.")]
    [TestCase("The withdrawal was to take effect on 4 November 2026, but was suspended.")]
    [TestCase("By a communication received on 1 August 2026, the Government of Austria stated that this decision was revoked.")]
    [TestCase("On 1 August 2026, Austria made a communication by which the said notification is to be regarded as not having been made.")]
    public void What_takes_from_a_withdrawal_is_not_lost_behind_it(string further)
    {
        var (acts, unread) = Read("Austria", $"On 4 May 2026, the Government of Austria deposited a notification of withdrawal. {further}");
        Assert.Multiple(() =>
        {
            Assert.That(acts, Is.EqualTo("AUT withdrawal 2026-05-04"));
            Assert.That(unread, Has.Count.EqualTo(1));
            Assert.That(unread.Single(), Does.EndWith(further));
        });
    }

    [TestCase(
        "Poland",
        "On 4 May 2026, Poland deposited a notification of withdrawal. By a communication received on 1 August 2026, Poland revoked that " +
        "notification.",
        "POL withdrawal 2026-05-04; POL withdrawal-retracted 2026-08-01")]
    [TestCase(
        "Austria", "On 4 May 2026, Austria withdrew from the Convention, done at Oslo on 18 September 1997.", "AUT withdrawal 2026-05-04")]
    [TestCase(
        "Austria",
        "On 2026-05-04, Austria notified its withdrawal from the Convention. The withdrawal takes effect on 2026-11-04.",
        "AUT withdrawal 2026-05-04 2026-11-04")]
    [TestCase(
        "Austria",
        "On 4 May 2026, a notice of withdrawal was given by Austria under article 20 of the Convention, taking effect on 4 November 2026.",
        "AUT withdrawal 2026-05-04 2026-11-04")]
    [TestCase(
        "Austria",
        "A notification of withdrawal was received from the Government of Austria on 4 May 2026. In accordance with article 20 (3), the " +
        "withdrawal shall take effect six months after the receipt of the instrument of withdrawal by the depositary.",
        "AUT withdrawal 2026-05-04")]
    [TestCase(
        "China",
        "On 10 June 1997, the Government of China notified the Secretary-General of the following: “… the Convention, the instrument of " +
        "ratification of which was deposited by the Government of the People's Republic of China, will apply to the Hong Kong Special " +
        "Administrative Region with effect from 1 July 1997.”",
        "CHN territorial-application 1997-06-10")]
    [TestCase(
        "Netherlands (Kingdom of the)",
        "On 9 October 2002, the Government of the Netherlands notified the Secretary-General that the Convention would be extended to " +
        "the Netherlands Antilles.",
        "NLD territorial-application 2002-10-09")]
    [TestCase(
        "Ukraine",
        "On 18 July 2025, the Government of Ukraine notified the Secretary-General of the suspension of the operation of the Convention " +
        "during the armed aggression of the Russian Federation.",
        "UKR suspension-claimed 2025-07-18")]
    [TestCase("Poland", "On 4 May 2026, unlike Austria, Poland denounced the Convention.", "POL withdrawal 2026-05-04")]
    public void An_act_is_read_with_its_own_day_and_State(string carrier, string note, string expected)
    {
        var (acts, unread) = Read(carrier, note);
        Assert.Multiple(() =>
        {
            Assert.That(acts, Is.EqualTo(expected));
            Assert.That(unread, Is.Empty);
        });
    }

    [Test]
    public void Words_of_the_title_say_nothing_of_the_act()
    {
        var treaty = new TreatyName("Convention on Certain Weapons which may be deemed to be Excessively Injurious", []);
        var deposit = new DocumentAct { Participant = "Austria", Kind = TreatyActionKind.Ratification, Date = DepositedOn };
        var note = new EndNote("1", 1,
            "On 4 May 2026, Austria denounced the Convention on Certain Weapons which may be deemed to be Excessively Injurious.");
        var acts = new EndNotesReader(Depositary.Names, treaty, []).Read(note, [new StatusRow("Austria", 1, ["1"], [deposit])]);
        Assert.That(acts.Single().Act.Kind, Is.EqualTo(TreatyActionKind.Withdrawal));
    }

    [Test]
    public void A_territory_to_which_the_treaty_ceased_to_apply_is_excluded()
    {
        const string note = "On 4 May 2026, the United Kingdom informed the Secretary-General that the Convention ceased to apply to " +
            "Anguilla.";
        var act = ReadActs("United Kingdom of Great Britain and Northern Ireland", note, []).Single().Act;
        Assert.That(act, Has.Property("Kind").EqualTo(TreatyActionKind.TerritorialApplication)
            .And.Property("Note").StartsWith("Territorial exclusion"));
    }

    [TestCase("Argentina", "On 4 May 2026, Argentina rejected the extension of the Convention to the Malvinas Islands.")]
    [TestCase(
        "Argentina",
        "On 10 January 2002, the Secretary-General received from the Government of Argentina the following objection: “The Argentine " +
        "Republic rejects the extension of the application of the Convention to the Malvinas Islands.”")]
    [TestCase("Mauritius", "On 9 January 2020, Mauritius protested against the extension of the Convention to the Chagos Archipelago.")]
    [TestCase(
        "Austria",
        "On 4 May 2026, Austria objected to the instrument of accession deposited by the State of Palestine on 29 December 2017.")]
    public void Who_objects_to_an_act_does_not_do_it(string carrier, string note)
    {
        List<Finding> findings = [];
        Assert.That(ReadActs(carrier, note, findings), Is.Empty);
        Assert.That(findings.Single().Passage, Is.EqualTo(PassageKind.Objection));
    }

    [Test]
    public void A_suspension_for_a_territory_is_no_claim_to_suspend_the_treaty() => AssertUnread(
        "Netherlands (Kingdom of the)",
        "On 4 May 2026, the Netherlands notified that the application of the Convention to Sint Maarten is suspended.");

    private static void AssertUnread(string carrier, string note)
    {
        var (acts, unread) = Read(carrier, note);
        Assert.Multiple(() =>
        {
            Assert.That(acts, Is.Empty);
            Assert.That(unread, Has.Count.EqualTo(1));
            Assert.That(unread.FirstOrDefault(), Does.EndWith(note));
        });
    }

    private static (string Acts, List<string> Unread) Read(string carrier, string note)
    {
        List<Finding> findings = [];
        var acts = ReadActs(carrier, note, findings).Select(static noted => string.Join(
            ' ',
            new[]
            {
                Depositary.Names.Find(noted.Act.Participant)?.Code,
                Code<TreatyActionKind>.Of(noted.Act.Kind),
                $"{noted.Act.Date:yyyy-MM-dd}",
                noted.Act.EffectiveOn is { } effect ? $"{effect:yyyy-MM-dd}" : null,
            }.OfType<string>()));
        return (string.Join("; ", acts),
            [.. findings.Where(static finding => finding.Awaits == ImportAcceptance.Unread).Select(static finding => finding.Problem)]);
    }

    private static IReadOnlyList<NotedAct> ReadActs(string carrier, string note, List<Finding> findings)
    {
        var deposit = new DocumentAct { Participant = carrier, Kind = TreatyActionKind.Ratification, Date = DepositedOn };
        return new EndNotesReader(Depositary.Names, new TreatyName(Title, []), findings)
            .Read(new EndNote("1", 1, note), [new StatusRow(carrier, 1, ["1"], [deposit])]);
    }
}
