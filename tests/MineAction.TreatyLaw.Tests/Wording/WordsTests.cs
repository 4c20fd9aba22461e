using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

public sealed class WordsTests
{
    [TestCase("1998-09-16", "16 September 1998", "16 septembre 1998")]
    [TestCase("1999-03-01", "1 March 1999", "1er mars 1999")]
    [TestCase("2012-02-29", "29 February 2012", "29 février 2012")]
    [TestCase("2010-08-11", "11 August 2010", "11 août 2010")]
    public void A_day_is_written_out(string day, string english, string french) =>
        Assert.That(Day.InWords(Scenario.Day(day)), Is.EqualTo(new Sentence(english, french)));

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
        Assert.That(Ordinal.English(number), Is.EqualTo(english));
        Assert.That(Ordinal.French(number), Is.EqualTo(french));
    }

    [TestCase("", "")]
    [TestCase("AUT", "AUT")]
    [TestCase("AUT,BEL", "AUT and BEL")]
    [TestCase("AUT,BEL,CHE", "AUT, BEL and CHE")]
    public void Several_are_joined_as_a_sentence_does(string codes, string joined) =>
        Assert.That(Enumeration.And(codes.Split(',', StringSplitOptions.RemoveEmptyEntries)).English, Is.EqualTo(joined));

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

    [TestCase("en", "a day")]
    [TestCase("fr", "un jour")]
    [TestCase("ru", "a day")]
    public void A_language_without_explanations_falls_back_to_English(string language, string words) =>
        Assert.That(new Sentence("a day", "un jour").In(language), Is.EqualTo(words));
}
