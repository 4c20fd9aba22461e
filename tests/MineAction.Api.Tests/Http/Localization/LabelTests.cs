using MineAction.Api.Http.Localization;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Tests.Http.Localization;

public sealed class LabelTests(Engine engine) : ApiTests(engine)
{
    private const string Unknown = "?";

    [Test]
    public void Every_group_and_universe_has_a_name_in_every_language()
    {
        var facts = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));
        var ids = Enum.GetValues<Classification>()
            .SelectMany(classification => facts.Participants.Select(participant => classification.GroupOf(participant)))
            .Concat(Code<Universe>.All)
            .Distinct()
            .ToList();
        Assert.That(ids, Has.Count.GreaterThan(30));
        Assert.That(
            from id in ids
            from language in Languages.All
            where language != "en" && Labels.Of(id, language, Unknown) is Unknown
            select $"{id} {language}",
            Is.Empty);
        Assert.That(from id in ids where Labels.Of(id, "ru", Unknown) == Labels.Of(id, "en", Unknown) select id, Is.Empty);
    }

    [TestCase("lang=fr", null, "fr", "Afrique")]
    [TestCase("lang=fr", "es", "fr", "Afrique")]
    [TestCase("", "de, es-MX;q=0.8, fr;q=0.5", "es", "África")]
    [TestCase("", "fr;q=0, ar;q=0.1", "ar", "أفريقيا")]
    [TestCase("lang=xx", "fr", "en", "Africa")]
    [TestCase("", "tlh", "en", "Africa")]
    public async Task Labels_are_in_the_language_that_Content_Language_names(string query, string? accept, string language, string label)
    {
        var answer = await Api.GetAsync(
            $"/v1/instruments/apmbc/universalization?by=region&{query}".TrimEnd('&'), accept is null ? [] : [("Accept-Language", accept)]);
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
        Assert.That(answer.Header("Vary")!.Contains("Accept-Language", StringComparison.Ordinal), Is.EqualTo(query.Length == 0));
        var africa = answer["groups"].EnumerateArray().Single(group => group.GetProperty("id").GetString() == "africa");
        Assert.That(africa.GetProperty("label").GetString(), Is.EqualTo(label));
    }
}
