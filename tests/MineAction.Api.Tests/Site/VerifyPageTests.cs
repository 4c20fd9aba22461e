using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>The page on which a claim is checked, without scripts.</summary>
public sealed class VerifyPageTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    [Test]
    public async Task A_form_asks_and_its_address_is_the_answer()
    {
        var (form, _) = await Host.PageAsync("/verify?lang=en");
        Assert.That(form.QuerySelectorAll("form[action='/verify'] option[value=apmbc]"), Has.Length.EqualTo(1));
        Assert.That(form.GetElementById("verdict"), Is.Null);

        var (page, _) = await Host.PageAsync("/verify?instrument=apmbc&measure=parties&value=162&asOf=2026-05-26&lang=en");
        Assert.That(page.GetElementById("verdict")!.TextContent, Is.EqualTo("Cannot be confirmed"));
        Assert.That(page.Text(), Does.Contain("depositary data reach through 3 February 2026").And.Contain("Reported since: 162"));
        Assert.That(page.Text(), Does.Contain("10 January 2026 – 19 February 2026").And.Contain("Poland"));
        Assert.That(page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"), Does.Contain("cannot be confirmed"));
        Assert.That(
            page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")),
            Has.All.Contains("measure=parties").And.All.Contains("value=162").And.All.Contains("asOf=2026-05-26"));
    }

    [TestCaseSource(nameof(Languages))]
    public async Task It_speaks_the_language_asked_for_and_every_link_in_it_leads_somewhere(string language)
    {
        var (page, response) = await Host.PageAsync($"/verify?instrument=ccm&value=111&asOf=2026-02-03&lang={language}");
        var api = (await Host.CreateClient().GetStringAsync($"/v1/verify?instrument=ccm&value=111&asOf=2026-02-03&lang={language}"));
        using var answer = System.Text.Json.JsonDocument.Parse(api);

        Assert.That(response.Content.Headers.ContentLanguage, Has.Member(language));
        Assert.That(page.Text(), Does.Contain(Normal(answer.RootElement.GetProperty("explanation").GetString()!)));
        Assert.That(page.QuerySelectorAll(".events a").Select(link => link.GetAttribute("href")), Has.Some.StartsWith("/s/VUT"));
    }

    [Test]
    public async Task What_is_counted_is_understood_in_any_case_and_never_something_else()
    {
        var (signatories, _) = await Host.PageAsync("/verify?instrument=apmbc&measure=Signatories&value=132&asOf=2026-02-03&lang=en");
        Assert.That(signatories.GetElementById("verdict")!.TextContent, Is.EqualTo("Right"));

        var (nothing, _) = await Host.PageAsync("/verify?instrument=apmbc&measure=share&value=162&asOf=2026-02-03&lang=en");
        Assert.That(nothing.QuerySelector("[role=alert]")!.TextContent, Does.Contain("share").And.Contain("signatories"));
        Assert.That(nothing.GetElementById("verdict"), Is.Null);
    }

    [Test]
    public async Task What_reaches_beyond_the_horizon_says_so_and_what_is_not_established_is_named()
    {
        var (page, _) = await Host.PageAsync("/verify?instrument=apmbc&measure=parties&value=161&asOf=2026-05-26&lang=en");

        Assert.That(page.Text(), Does.Contain("since 20 February 2026, by depositary data through 3 February 2026"));
        Assert.That(page.Text(), Does.Contain("not established, not counted: \u2068Lebanon"));
        Assert.That(page.Text(), Does.Not.Contain("161 counts only"), "a way of counting that gives our own number is no other one");
    }

    [Test]
    public async Task What_is_no_number_is_said_to_be_none()
    {
        var (page, _) = await Host.PageAsync("/verify?instrument=apmbc&value=many&lang=en");

        Assert.That(page.QuerySelector("[role=alert]")!.TextContent, Does.Contain("many"));
        Assert.That(page.GetElementById("verdict"), Is.Null);
    }

    [Test]
    public Task An_unknown_treaty_is_refused() => Host.PageAsync("/verify?instrument=nope&value=1", HttpStatusCode.NotFound);

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
