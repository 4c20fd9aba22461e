using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Localization;

public sealed class LanguageTests(Engine engine) : ApiTests(engine)
{
    [TestCase("", null, "en", "Finland")]
    [TestCase("?lang=fr", null, "fr", "Finlande")]
    [TestCase("?lang=FR", null, "fr", "Finlande")]
    [TestCase("?lang=fr-CH", null, "fr", "Finlande")]
    [TestCase("?lang=es", "fr", "es", "Finlandia")]
    [TestCase("?lang=ru", null, "ru", "Финляндия")]
    [TestCase("?lang=zh", null, "zh", "芬兰")]
    [TestCase("?lang=ar", null, "ar", "فنلندا")]
    [TestCase("", "fr-CH, fr;q=0.9, en;q=0.5", "fr", "Finlande")]
    [TestCase("", "en;q=0.5, es;q=0.9", "es", "Finlandia")]
    [TestCase("", "pt, ru;q=0.1", "ru", "Финляндия")]
    [TestCase("", "pt", "en", "Finland")]
    [TestCase("", "fr;q=0", "en", "Finland")]
    [TestCase("", "*", "en", "Finland")]
    // A language that is not ours: English, and Content-Language says so.
    [TestCase("?lang=pt", "fr", "en", "Finland")]
    [TestCase("?lang=tlh", null, "en", "Finland")]
    public async Task Names_are_in_the_language_asked_for_and_codes_never_change(
        string query, string? acceptLanguage, string language, string name)
    {
        (string, string)[] headers = acceptLanguage is null ? [] : [("Accept-Language", acceptLanguage)];
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants/FIN" + query, headers);

        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
        Assert.That(answer["participant"].GetProperty("name").GetString(), Is.EqualTo(name));
        Assert.That(
            (answer["participant"].GetProperty("code").GetString(), answer["status"].GetString()), Is.EqualTo(("FIN", "withdrawn")));
    }

    [Test]
    public async Task Problems_are_told_in_English_whatever_the_language()
    {
        var problem = await Api.GetAsync("/v1/instruments/nothing?lang=fr");

        Assert.That(problem["title"].GetString(), Is.EqualTo("There is no such instrument"));
    }
}
