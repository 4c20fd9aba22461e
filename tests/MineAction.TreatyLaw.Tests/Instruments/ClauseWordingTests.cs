using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Instruments;

public sealed class ClauseWordingTests
{
    [Test]
    public void Every_clause_of_the_mine_ban_convention_is_said_with_its_article()
    {
        var wording = ClauseWording.Of(ShippedRegister.StatusOf("apmbc").Instrument);

        Assert.Multiple(() =>
        {
            Assert.That(wording.EntryIntoForce.Article, Is.EqualTo("17(1)"));
            Assert.That(wording.EntryIntoForce.Sentence.English, Is.EqualTo(
                "The Convention enters into force on the first day of the sixth month after the month of the 40th deposit."));
            Assert.That(wording.LaterJoiners.Article, Is.EqualTo("17(2)"));
            Assert.That(
                wording.LaterJoiners.Sentence.English,
                Does.EndWith("on the first day of the sixth month after the month of its own deposit."));
            Assert.That(wording.Withdrawal!.Article, Is.EqualTo("20(3)"));
            Assert.That(wording.Withdrawal.Sentence.English, Does.Contain("6 months").And.Contain("armed conflict"));
            Assert.That(wording.ProvisionalApplication!.Sentence.French, Does.Contain("le paragraphe 1 de l'article 1"));
            Assert.That(wording.Reservations!.Sentence.English, Is.EqualTo("Reservations are not permitted."));
        });
    }

    [Test]
    public void A_clause_that_an_instrument_lacks_is_not_said()
    {
        var wording = ClauseWording.Of(ShippedRegister.StatusOf("crpd").Instrument);

        Assert.Multiple(() =>
        {
            Assert.That(wording.ProvisionalApplication, Is.Null);
            Assert.That(
                wording.Reservations!.Sentence.French,
                Is.EqualTo("Les réserves sont admises, sauf si elles sont incompatibles avec l'objet et le but de la Convention."));
            Assert.That(ClauseWording.Of(ShippedRegister.StatusOf("ccw").Instrument).Reservations, Is.Null);
            Assert.That(wording.Withdrawal!.Sentence.English, Does.Not.Contain("armed conflict"));
            Assert.That(
                wording.EntryIntoForce.Sentence.English,
                Does.EndWith("Deposits of regional organizations do not count (Article 44(3))."));
        });
    }

    [Test]
    public void Reservations_that_are_allowed_are_said_to_be()
    {
        var instrument = Scenario.ConventionWith("treaty", threshold: 2) with { Reservations = new ReservationsClause(true, "21") };

        Assert.That(ClauseWording.Of(instrument).Reservations!.Sentence.French, Is.EqualTo("Les réserves sont admises."));
    }

    [TestCase(InstrumentKind.Protocol, "The Protocol enters", "Le Protocole entre")]
    [TestCase(InstrumentKind.AmendedProtocol, "The amended Protocol enters", "Le Protocole modifié entre")]
    [TestCase(InstrumentKind.Amendment, "The amendment enters", "L'amendement entre")]
    public void An_instrument_is_called_what_it_is(InstrumentKind kind, string english, string french)
    {
        var sentence = ClauseWording.Of(Scenario.ConventionWith("treaty", threshold: 2) with { Kind = kind }).EntryIntoForce.Sentence;

        Assert.That(sentence.English, Does.StartWith(english));
        Assert.That(sentence.French, Does.StartWith(french));
    }
}
