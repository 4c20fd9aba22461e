using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

public sealed class WordsTests
{
    [TestCase("1998-09-16", "16 September 1998", "16 septembre 1998", "16 сентября 1998 г.")]
    [TestCase("1999-03-01", "1 March 1999", "1er mars 1999", "1 марта 1999 г.")]
    [TestCase("2012-02-29", "29 February 2012", "29 février 2012", "29 февраля 2012 г.")]
    [TestCase("2010-08-11", "11 August 2010", "11 août 2010", "11 августа 2010 г.")]
    public void A_day_is_written_out(string day, string english, string french, string russian) => Assert.Multiple(() =>
    {
        Assert.That(Localizer.Of("en").Day(Scenario.Day(day)), Is.EqualTo(english));
        Assert.That(Localizer.Of("fr").Day(Scenario.Day(day)), Is.EqualTo(french));
        Assert.That(Localizer.Of("ru").Day(Scenario.Day(day)), Is.EqualTo(russian));
    });

    [TestCase(1, "first", "premier")]
    [TestCase(6, "sixth", "sixième")]
    [TestCase(12, "twelfth", "douzième")]
    [TestCase(13, "13th", "13e")]
    [TestCase(21, "21st", "21e")]
    [TestCase(22, "22nd", "22e")]
    [TestCase(40, "40th", "40e")]
    [TestCase(103, "103rd", "103e")]
    [TestCase(111, "111th", "111e")]
    public void An_ordinal_is_a_word_up_to_twelve(int number, string english, string french)
    {
        var sentence = new Sentence("deposit.nth", ("n", number));
        Assert.That(sentence.English, Is.EqualTo($"The {english} deposit"));
        Assert.That(sentence.French, Is.EqualTo($"Le {french} dépôt"));
    }

    [TestCase("", "en", "")]
    [TestCase("AUT", "en", "AUT")]
    [TestCase("AUT,BEL", "en", "AUT and BEL")]
    [TestCase("AUT,BEL,CHE", "en", "AUT, BEL and CHE")]
    [TestCase("Austria,Bélgica", "es", "Austria y Bélgica")]
    [TestCase("Francia,Italia", "es", "Francia e Italia", Description = "before the sound of an i")]
    [TestCase("奥地利,比利时,瑞士", "zh", "奥地利、比利时和瑞士")]
    [TestCase("النمسا,بلجيكا,سويسرا", "ar", "النمسا وبلجيكا وسويسرا")]
    [TestCase("Австрия,Бельгия", "ru", "Австрия и Бельгия")]
    public void Several_are_joined_as_a_sentence_does(string names, string language, string joined)
    {
        var sentence = new Sentence("act.objections", ("names", new Part.Names(names.Split(',', StringSplitOptions.RemoveEmptyEntries))));
        Assert.That(sentence.In(language), Does.Contain(joined));
    }

    [Test]
    public void A_full_stop_after_the_Russian_year_is_not_written_twice() =>
        Assert.That(
            new Sentence("act.signed", ("subject", new Part.Word("state")), ("day", Scenario.Day("1997-12-03"))).In("ru"),
            Does.EndWith("3 декабря 1997 г."));

    [Test]
    public void A_code_is_read_only_in_its_one_spelling() => Assert.Multiple(() =>
    {
        Assert.That(Code<TreatyActionKind>.Parse("consent-to-be-bound"), Is.EqualTo(TreatyActionKind.ConsentToBeBound));
        Assert.That(Code<TreatyActionKind>.TryParse("ConsentToBeBound", out _), Is.False);
        Assert.That(Code<TreatyActionKind>.TryParse("Signature", out _), Is.False);
        Assert.That(Code<TreatyActionKind>.TryParse("0", out _), Is.False);
        Assert.That(Code<TreatyActionKind>.TryParse("signature,accession", out _), Is.False);
        Assert.That(() => Code<TreatyActionKind>.Parse("a"), Throws.InstanceOf<FormatException>());
    });

    [Test]
    public void Every_code_is_read_back_as_what_it_stands_for() =>
        Assert.That(Code<TreatyActionKind>.All.Select(Code<TreatyActionKind>.Parse), Is.EqualTo(Enum.GetValues<TreatyActionKind>()));
}
