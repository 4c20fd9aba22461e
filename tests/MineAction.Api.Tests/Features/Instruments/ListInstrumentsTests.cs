using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Instruments;

public sealed class ListInstrumentsTests(Engine engine) : ApiTests(engine)
{
    [TestCase("ottawa", "apmbc")]
    [TestCase("APMBC", "apmbc")]
    [TestCase("ccw-p5", "ccw-p5")]
    [TestCase("cluster mun", "ccm")]
    [TestCase("ccw", "ccw ccw-p1 ccw-p2 ccw-p3 ccw-p4 ccw-ap2 ccw-a1 ccw-p5")]
    [TestCase("disabilities", "crpd crpd-op")]
    [TestCase("unitions", "")]
    [TestCase("ottawa treaty", "apmbc")]
    [TestCase("XXVI-5", "apmbc")]
    [TestCase("xxvi 5", "apmbc")]
    [TestCase("XXVI-2", "ccw ccw-p1 ccw-p2 ccw-p3")]
    [TestCase("landmine", "apmbc ccw-p2 ccw-ap2")]
    [TestCase("UNCRPD", "crpd")]
    [TestCase("disability", "crpd crpd-op")]
    [TestCase("кассетным", "ccm")]
    [TestCase("convention d'ottawa", "apmbc")]
    [TestCase("地雷", "ccw-p2 ccw-ap2 apmbc")]
    [TestCase("اتفاقية اوتاوا", "apmbc")]
    [TestCase("渥太华公约", "apmbc")]
    [TestCase("mines antipersonnel", "apmbc", "fr")]
    [TestCase("racimo", "ccm", "es")]
    public async Task An_instrument_is_found_by_its_names_and_slug_best_first(string words, string slugs, string language = "en")
    {
        var answer = await Api.GetAsync($"/v1/instruments?lang={language}&q={Uri.EscapeDataString(words)}");
        Assert.That(string.Join(' ', answer.Items.Select(item => item.GetProperty("id").GetString())), Is.EqualTo(slugs));
        Assert.That(answer["total"].GetInt32(), Is.EqualTo(answer.Items.Count));
    }

    [TestCase("ottawa", "apmbc")]
    [TestCase("otawa", "apmbc")]
    [TestCase("XXVI-6", "ccm")]
    [TestCase("apmbk", "apmbc")]
    public async Task A_slug_that_is_none_suggests_what_is_known_by_it(string slug, string suggestion) => Assert.That(
        (await Api.RefusedAsync(HttpStatusCode.NotFound, $"/v1/instruments/{slug}"))["suggestions"][0].GetString(),
        Is.EqualTo(suggestion));

    [TestCase("fr", "Convention sur les armes à sous-munitions")]
    [TestCase("zh", "集束弹药公约")]
    [TestCase("ar", "اتفاقية الذخائر العنقودية")]
    [TestCase("ru", "Конвенция по кассетным боеприпасам")]
    [TestCase("es", "Convención sobre Municiones en Racimo")]
    [TestCase("en", "Convention on Cluster Munitions")]
    [TestCase("xx", "Convention on Cluster Munitions")]
    public async Task A_title_is_in_the_language_of_the_answer(string language, string title) =>
        Assert.That((await Api.GetAsync($"/v1/instruments/ccm?lang={language}"))["title"].GetString(), Is.EqualTo(title));

    [Test]
    public async Task A_title_not_known_in_a_language_is_in_English() =>
        Assert.That((await Api.GetAsync("/v1/instruments/ccw-a1?lang=ar"))["title"].GetString(), Does.StartWith("Amendment to Article 1"));
}
