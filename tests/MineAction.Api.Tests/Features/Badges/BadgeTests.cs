using System.Net;
using System.Xml.Linq;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Badges;

/// <summary>The number of parties as a badge.</summary>
public sealed class BadgeTests(Engine engine) : ApiTests(engine)
{
    [TestCase("apmbc", "en", "2009-08-01", "Anti-Personnel Mine Ban Convention: 156 States Parties · As of 1 August 2009")]
    [TestCase("CCM", "fr", "2026-02-03", "Convention sur les armes à sous-munitions: 112 États parties · Au 3 février 2026")]
    [TestCase("crpd", "en", "2026-02-03", "Convention on the Rights of Persons with Disabilities: 193 parties · As of 3 February 2026")]
    [TestCase("apmbc", "ar", "2009-08-01", "اتفاقية حظر الألغام المضادة للأفراد: 156 دولة طرفًا · حتى 1 أغسطس 2009")]
    [TestCase(
        "apmbc",
        "en",
        "2030-01-01",
        "Anti-Personnel Mine Ban Convention: 161 States Parties, projection for 1 January 2030, "
            + "by depositary data through 3 February 2026")]
    public async Task A_badge_says_what_it_shows(string instrument, string language, string day, string label)
    {
        var answer = await Api.GetAsync($"/v1/badges/{instrument}.svg?lang={language}&asOf={day}", ("Accept", "image/avif,image/webp,*/*"));
        var svg = XDocument.Parse(answer.Text).Root!;
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("image/svg+xml; charset=utf-8"));
        Assert.That(svg.Attribute("aria-label")!.Value, Is.EqualTo(label));
        Assert.That(svg.Descendants().Attributes("style"), Is.Empty);
        Assert.That(svg.Descendants().Attributes("direction").Single().Value, Is.EqualTo(language == "ar" ? "rtl" : "ltr"));
    }

    [Test]
    public async Task A_badge_service_gets_label_and_message()
    {
        var answer = await Api.GetAsync("/v1/badges/ccm.json?asOf=2026-02-03");
        var undated = await Api.GetAsync("/v1/badges/ccm.json");
        Assert.That(answer["schemaVersion"].GetInt32(), Is.EqualTo(1));
        Assert.That(answer["label"].GetString(), Is.EqualTo("Convention on Cluster Munitions"));
        Assert.That(answer["message"].GetString(), Is.EqualTo("112 States Parties · As of 3 February 2026"));
        Assert.That(undated["message"].GetString(), Is.EqualTo("112 States Parties, by depositary data through 3 February 2026"));
    }

    [TestCase("/v1/badges/nothing.svg", HttpStatusCode.NotFound)]
    [TestCase("/v1/badges/apmbc.svg?asOf=today", HttpStatusCode.BadRequest)]
    [TestCase("/v1/badges/apmbc.svg?format=csv", HttpStatusCode.BadRequest)]
    [TestCase("/v1/badges/apmbc.json?colour=red", HttpStatusCode.BadRequest)]
    public Task A_badge_that_cannot_be_is_a_problem(string address, HttpStatusCode status) => Api.RefusedAsync(status, address);
}
