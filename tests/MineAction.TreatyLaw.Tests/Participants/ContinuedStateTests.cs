using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Participants;

/// <summary>A State that another continues under a new name is that other, under an earlier name.</summary>
public sealed class ContinuedStateTests
{
    private static readonly TreatyRegister Register = ShippedRegister.Register;

    [TestCase("SUN", "RUS")]
    [TestCase("SCG", "SRB")]
    [TestCase("SRB", null)]
    [TestCase("YUG", null, Description = "dissolved, and continued by nobody")]
    [TestCase("XXX", null)]
    public void The_State_that_continues_another_is_known(string code, string? continuation) =>
        Assert.That(Register.ContinuedBy(code)?.Code, Is.EqualTo(continuation));

    [Test]
    public void Its_standing_is_that_of_the_State_that_continues_it()
    {
        var participant = Register.ParticipantOf("SCG")!;
        var history = Register.StatusOf("apmbc")!.HistoryOf(participant);

        Assert.That(history.Participant.Code, Is.EqualTo("SRB"));
        Assert.That(history.StatusOn(Scenario.Day("2005-01-01")), Is.EqualTo(ParticipantStatus.InForce));
        Assert.That(
            Register.StatusOf("apmbc")!.Explain(participant, Scenario.Day("2005-01-01"))[0].Sentence.English,
            Does.StartWith("The State deposited its accession on 18 September 2003"));
    }

    [TestCase("NOR", "NOR")]
    [TestCase("YUG", "YUG")]
    [TestCase("XXX", null)]
    public void Any_other_code_stands_for_its_own_participant(string code, string? participant) =>
        Assert.That(Register.ParticipantOf(code)?.Code, Is.EqualTo(participant));

    [Test]
    public void An_act_of_its_own_is_refused_with_the_code_to_use()
    {
        var register = ShippedRegister.With(ShippedRegister.Act("apmbc", "SCG", TreatyActionKind.Accession, "2005-01-10"));
        var against = ActionRules.Check(register, "apmbc", "SCG", Scenario.Day("2026-11-26")).Single();

        Assert.That(against.Field, Is.EqualTo("participant"));
        Assert.That(
            against.Cited.English,
            Is.EqualTo("Serbia and Montenegro is continued by Serbia: its acts are recorded under SRB."));
    }

    [TestCase("SRB", "en", "2005-01-01", "Serbia and Montenegro")]
    [TestCase("SRB", "en", "2001-01-01", "Federal Republic of Yugoslavia")]
    [TestCase("SRB", "en", "2006-06-03", "Serbia")]
    [TestCase("RUS", "en", "1985-01-01", "Union of Soviet Socialist Republics")]
    [TestCase("RUS", "en", "1991-12-24", "Russian Federation")]
    [TestCase("NRU", "en", "2026-06-25", "Nauru")]
    [TestCase("NRU", "en", "2026-06-26", "Naoero")]
    [TestCase("NRU", "fr", "2026-11-26", "Nauru", Description = "its name in the other languages was not seen and stands as before")]
    [TestCase("TUR", "en", "2022-05-31", "Turkey")]
    [TestCase("TUR", "en", "2022-06-01", "Türkiye")]
    [TestCase("KHM", "en", "1980-01-01", "Democratic Kampuchea")]
    [TestCase("EUE", "en", "2008-01-01", "European Community")]
    [TestCase("NOR", "en", "1980-01-01", "Norway")]
    [TestCase("MKD", "en", "2010-01-01", "The former Yugoslav Republic of Macedonia", Description = "its first day is known, too")]
    public void A_name_answers_as_of_the_day_asked_where_a_day_is_known(string code, string language, string day, string name) =>
        Assert.That(Register.NameOf(Register.Participants[code], language, Scenario.Day(day)), Is.EqualTo(name));

    [TestCase("NRU", "2026-06-25", "Republic of Nauru")]
    [TestCase("NRU", "2026-06-26", "Republic of Naoero")]
    [TestCase("TUR", "2010-01-01", "Republic of Turkey")]
    [TestCase("HUN", "2000-01-01", "Republic of Hungary", Description = "the short name was the same")]
    [TestCase("UKR", "1980-01-01", null, Description = "another name, and no formal one beside it")]
    [TestCase("NOR", "1980-01-01", "Kingdom of Norway")]
    public void A_formal_name_is_that_of_the_day_too_or_none(string code, string day, string? name) =>
        Assert.That(Register.FormalNameOf(Register.Participants[code], Scenario.Day(day)), Is.EqualTo(name));

    [Test]
    public void A_State_continued_by_none_of_the_register_is_refused() => Assert.That(
        () => new Scenario().Participant("OLD", state => state with { ContinuedBy = "NEW" }).Register(),
        Throws.ArgumentException.With.Message.Contains("'NEW'"));
}
