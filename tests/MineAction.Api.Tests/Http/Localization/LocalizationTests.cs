using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Http.Localization;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Tests.Http.Localization;

/// <summary>Six languages say the same, in their own forms.</summary>
public sealed partial class LocalizationTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    [TestCaseSource(nameof(Languages))]
    public void Every_language_has_every_sentence_with_the_same_places(string language)
    {
        var (english, other) = (Sentences("en"), Sentences(language));
        Assert.That(other.Keys, Is.EquivalentTo(english.Keys));
        foreach (var (key, sentence) in other)
        {
            Assert.That(sentence, Is.Not.Empty, key);
            Assert.That(PlacesIn(sentence), Is.EquivalentTo(PlacesIn(english[key])), key);
        }
    }

    [TestCase("ar", 0, "zero")]
    [TestCase("ar", 2, "two")]
    [TestCase("ar", 103, "few")]
    [TestCase("ar", 111, "many")]
    [TestCase("ar", 102, "other")]
    [TestCase("ru", 21, "one")]
    [TestCase("ru", 11, "many")]
    [TestCase("ru", 22, "few")]
    [TestCase("ru", 112, "many")]
    [TestCase("fr", 0, "one")]
    [TestCase("es", 0, "other")]
    [TestCase("en", 1, "one")]
    [TestCase("zh", 1, "other")]
    public void A_number_has_the_form_of_its_language(string language, int n, string category) =>
        Assert.That(PluralCategory.Of(language, n), Is.EqualTo(category));

    [TestCase("ru", "1 изменение", "2 изменения", "5 изменений", "11 изменений", "21 изменение", "22 изменения", "101 изменение")]
    [TestCase("ar", "تغيير واحد", "تغييران", "5 تغييرات", "11 تغييراً", "21 تغييراً", "22 تغييراً", "101 تغيير")]
    [TestCase("en", "1 change", "2 changes", "5 changes", "11 changes", "21 changes", "22 changes", "101 changes")]
    public void Changes_are_counted_in_the_grammar_of_the_language(string language, params string[] told) => Assert.That(
        new[] { 1, 2, 5, 11, 21, 22, 101 }.Select(n => Localizer.Of(language).Plural("changes", n)), Is.EqualTo(told));

    [TestCase("ar", "لا دول أطراف", "دولة طرف واحدة", "دولتان طرفان", "5 دول أطراف", "11 دولة طرفًا", "102 دولة طرف")]
    [TestCase("zh", "0个缔约国", "1个缔约国", "2个缔约国", "5个缔约国", "11个缔约国", "102个缔约国")]
    [TestCase("fr", "0 État partie", "1 État partie", "2 États parties", "5 États parties", "11 États parties", "102 États parties")]
    public void Parties_are_counted_in_the_grammar_of_the_language(string language, params string[] told) => Assert.That(
        new[] { 0, 1, 2, 5, 11, 102 }.Select(n => Localizer.Of(language).Parties(n, hasOrganizations: false)), Is.EqualTo(told));

    [TestCase(191, "20,9\u00a0% из 191 государства мира")]
    [TestCase(195, "20,9\u00a0% из 195 государств мира")]
    [TestCase(111, "20,9\u00a0% из 111 государств мира")]
    public void A_share_of_the_States_agrees_with_their_number(int size, string told) => Assert.That(
        Localizer.Of("ru").Plural("share", size, ("share", Localizer.Of("ru").Percent(0.209m))), Is.EqualTo(told));

    [Test]
    public void Names_stand_where_readers_look_for_them()
    {
        string[] names = ["Zambie", "Égypte", "Émirats arabes unis", "Espagne", "Équateur", "Guinée-Bissau", "Guinée", "Îles Cook", "Inde"];
        Assert.That(
            names.Order(NameOrder.Of("fr")),
            Is.EqualTo((string[])
            [
                "Égypte", "Émirats arabes unis", "Équateur", "Espagne", "Guinée", "Guinée-Bissau", "Îles Cook", "Inde", "Zambie",
            ]));
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places();

    private static IEnumerable<string> PlacesIn(string sentence) => Places().Matches(sentence).Select(match => match.Value).Distinct();

    private static Dictionary<string, string> Sentences(string language)
    {
        var path = Repository.PathOf("src", "MineAction.Api", "Http", "Localization", "Strings", $"{language}.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.EnumerateObject()
            .SelectMany(section => section.Value.EnumerateObject().Select(each => (
                Key: $"{section.Name}.{each.Name}",
                Sentence: section.Name == "plural" ? each.Value.GetProperty("other").GetString()! : each.Value.GetString()!)))
            .ToDictionary(each => each.Key, each => each.Sentence);
    }
}
