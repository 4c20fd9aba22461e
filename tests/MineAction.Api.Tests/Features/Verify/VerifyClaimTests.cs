using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Verify;

public sealed class VerifyClaimTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task A_claim_beyond_the_horizon_is_answered_with_how_far_the_data_reach_and_what_is_reported_since()
    {
        var answer = await Api.GetAsync("/v1/verify?instrument=apmbc&measure=parties&value=162&asOf=2026-05-26");

        Assert.That((answer["verdict"].GetString(), answer["computed"].GetInt32()), Is.EqualTo(("beyond-horizon", 161)));
        Assert.That(answer["explanation"].GetString(), Does.StartWith(
            "This cannot be confirmed: depositary data reach through 3 February 2026, and 26 May 2026 lies beyond. By these data the " +
            "number of parties is 161.").And.Contains("Reported since: 162"));
        Assert.That(
            answer["laterReports"].EnumerateArray().Select(report => report.GetProperty("value").GetInt32()), Has.Member(162));
        Assert.That(
            answer["unsettled"].EnumerateArray().Select(act => act.GetProperty("participant").GetProperty("code").GetString()),
            Is.EqualTo(["LBN"]));
        Assert.That(Days(answer), Has.Member(("2026-01-10", "2026-02-20")));
        Assert.That(answer["sources"].GetArrayLength(), Is.GreaterThan(0));
    }

    [TestCase("apmbc", "parties", 156, "2009-08-01", "true")]
    [TestCase("ccm", "parties", 111, "2026-02-03", "true-by-another-reading")]
    [TestCase("crpd", "parties", 192, "2026-02-03", "true-by-another-reading")]
    [TestCase("ccm", "signatories", 108, "2026-02-03", "true-by-another-reading")]
    [TestCase("crpd", "signatories", 163, "2026-02-03", "true-by-another-reading")]
    [TestCase("crpd", "joined", 195, "2026-02-03", "true-by-another-reading")]
    [TestCase("apmbc", "parties", 164, "2026-02-03", "true-on-other-days")]
    [TestCase("apmbc", "parties", 400, "2026-02-03", "false")]
    public async Task The_verdict_is_the_first_that_applies(string instrument, string measure, int value, string day, string verdict)
    {
        var answer = await Api.GetAsync($"/v1/verify?instrument={instrument}&measure={measure}&value={value}&asOf={day}");

        Assert.That(answer["verdict"].GetString(), Is.EqualTo(verdict));
        Assert.That(answer["claim"].GetProperty("value").GetInt32(), Is.EqualTo(value));
    }

    [TestCase("en", "Right: on 1 August 2009 the number of parties was 156.")]
    [TestCase("fr", "Exact : le 1er août 2009, le nombre de parties était de 156.")]
    [TestCase("es", "Correcto: el 1 de agosto de 2009 el número de partes era de 156.")]
    [TestCase("ru", "Верно: число участников на 1 августа 2009 г. составляло 156.")]
    [TestCase("zh", "属实：2009年8月1日，缔约方数目为156。")]
    [TestCase("ar", "صحيح: في 1 أغسطس 2009 كان عدد الأطراف 156.")]
    public async Task The_explanation_is_a_sentence_in_the_language_asked_for(string language, string sentence) => Assert.That(
        (await Api.GetAsync($"/v1/verify?instrument=APMBC&value=156&asOf=2009-08-01&lang={language}"))["explanation"].GetString(),
        Is.EqualTo(sentence));

    // By 3 February Poland had notified that it would leave on the 20th.
    [TestCase("crpd", "parties", 193, "2025-06-04", "It has been 193 since 5 June 2025, by depositary data through 3 February 2026.")]
    [TestCase(
        "apmbc", "parties", 162, "2026-01-01",
        "It was 162 from 10 January 2026 to 19 February 2026, by depositary data through 3 February 2026.")]
    [TestCase("apmbc", "joined", 161, "2026-02-03", "It was 161 from 9 January 2012 to 15 April 2012.")]
    public async Task A_sentence_that_reaches_beyond_the_horizon_says_so_and_what_is_known_comes_first(
        string instrument, string measure, int value, string day, string sentence)
    {
        var answer = await Api.GetAsync($"/v1/verify?instrument={instrument}&measure={measure}&value={value}&asOf={day}");

        Assert.That(answer["verdict"].GetString(), Is.EqualTo("true-on-other-days"));
        Assert.That(answer["explanation"].GetString(), Does.EndWith($", not {value}. {sentence}"));
    }

    [Test]
    public async Task Acts_that_make_the_difference_name_their_action_and_source()
    {
        var act = (await Api.GetAsync("/v1/verify?instrument=ccm&value=111&asOf=2026-02-03"))["between"].EnumerateArray().Single();

        Assert.That(act.GetProperty("participant").GetProperty("code").GetString(), Is.EqualTo("VUT"));
        Assert.That(act.GetProperty("actionId").GetInt64(), Is.GreaterThan(0));
        Assert.That(act.GetProperty("source").GetProperty("reference").GetString(), Is.EqualTo("XXVI-6"));
    }

    [TestCase("?value=1", HttpStatusCode.BadRequest)]
    [TestCase("?instrument=apmbc", HttpStatusCode.BadRequest)]
    [TestCase("?instrument=apmbc&value=-1", HttpStatusCode.BadRequest)]
    [TestCase("?instrument=apmbc&value=1&measure=share", HttpStatusCode.BadRequest)]
    [TestCase("?instrument=apmbd&value=1", HttpStatusCode.NotFound)]
    public Task What_is_no_claim_is_refused(string query, HttpStatusCode status) => Api.RefusedAsync(status, "/v1/verify" + query);

    private static IEnumerable<(string?, string?)> Days(ApiAnswer answer) => answer["trueOn"].EnumerateArray()
        .Select(span => (Text(span, "from"), Text(span, "until")));

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
