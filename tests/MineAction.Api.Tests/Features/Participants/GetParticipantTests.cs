using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Participants;

public sealed class GetParticipantTests(Engine engine) : ApiTests(engine)
{
    [TestCase("apmbc", "FIN", "2026-02-20", "awaiting 2012-01-09; in-force 2012-07-01; withdrawn 2026-01-10")]
    [TestCase("apmbc", "FIN", "2025-07-10", "awaiting 2012-01-09; in-force 2012-07-01; withdrawn 2026-01-10")]
    [TestCase("apmbc", "FIN", "2025-07-09", "awaiting 2012-01-09; in-force 2012-07-01")]
    [TestCase("apmbc", "CAN", "1997-12-03", "awaiting 1997-12-03")]
    [TestCase("apmbc", "MNE", "2026-02-03", "in-force 2006-06-03")]
    [TestCase("ccm", "USA", "2026-02-03", "")]
    public async Task Its_timeline_has_a_period_for_each_status_without_a_gap(string instrument, string code, string day, string timeline)
    {
        var periods = (await Api.GetAsync($"/v1/instruments/{instrument}/participants/{code}?asOf={day}"))["timeline"]
            .EnumerateArray()
            .ToList();

        Assert.That(
            string.Join("; ", periods.Select(period => $"{period.GetProperty("status")} {period.GetProperty("from")}")),
            Is.EqualTo(timeline));
        Assert.That(
            periods.Select(period => period.GetProperty("until").GetString()),
            Is.EqualTo(periods.Skip(1)
                .Select(period => period.GetProperty("from").GetString())
                .Concat(periods.Take(1).Select(_ => (string?)null))));
    }

    [Test]
    public async Task A_claimed_suspension_leaves_Ukraine_a_party_and_says_that_it_is_contested()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants/UKR?asOf=2026-02-20");

        Assert.That(
            (answer["status"].GetString(), answer["contested"].GetBoolean(), answer["withdrawal"].ValueKind),
            Is.EqualTo(("in-force", true, JsonValueKind.Null)));
        Assert.That(Kinds(answer), Does.Contain("suspension-claimed"));
    }

    [Test]
    public async Task Before_it_acted_nothing_is_told_of_what_it_did_later()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants/fin?asOf=2012-01-08");

        Assert.That((answer["participant"].GetProperty("code").GetString(), answer["status"].GetString()), Is.EqualTo(("FIN", "none")));
        Assert.That(answer["actions"].GetArrayLength(), Is.Zero);
        Assert.That(answer["inForceFrom"].ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Vanuatu_has_consented_and_the_article_says_from_when_it_is_a_party()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccm/participants/VUT?asOf=2026-02-03");

        Assert.That((answer["status"].GetString(), answer["inForceFrom"].GetString()), Is.EqualTo(("awaiting", "2026-03-01")));
        Assert.That(answer["explanation"].EnumerateArray().Select(step => step.GetProperty("article").GetString()), Does.Contain("17(2)"));
    }

    [Test]
    public async Task A_successor_was_bound_before_it_deposited_and_the_derivation_says_so()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants/MNE?asOf=2026-02-03");

        Assert.That(
            (answer["inForceFrom"].GetString(),
                answer["consent"].GetProperty("date").GetString(),
                answer["consent"].GetProperty("kind").GetString()),
            Is.EqualTo(("2006-06-03", "2006-10-23", "succession")));
        Assert.That(
            string.Join(' ', answer["explanation"].EnumerateArray().Select(step => step.GetProperty("sentence").GetString())),
            Does.Contain("3 June 2006"));
    }

    [Test]
    public async Task A_continued_State_has_the_acts_and_the_standing_of_the_State_that_continues_it()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants/scg?asOf=2005-01-01");

        Assert.That((answer["askedAs"].GetString(), answer["continuedBy"].GetString()), Is.EqualTo(("SCG", "SRB")));
        Assert.That(answer["participant"].GetProperty("code").GetString(), Is.EqualTo("SRB"));
        Assert.That(answer["participant"].GetProperty("name").GetString(), Is.EqualTo("Serbia and Montenegro"));
        Assert.That(answer["isParty"].GetBoolean(), Is.True);
        Assert.That(Kinds(answer), Does.Contain("accession"));
        var own = await Api.GetAsync("/v1/instruments/apmbc/participants/SRB?asOf=2005-01-01");
        Assert.That(own["explanation"].GetRawText(), Is.EqualTo(answer["explanation"].GetRawText()));
        Assert.That((own["askedAs"].ValueKind, own["continuedBy"].ValueKind), Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null)));
    }

    [Test]
    public async Task Provisional_application_runs_until_the_entry_into_force_and_makes_no_party()
    {
        var before = await Api.GetAsync("/v1/instruments/apmbc/participants/CHE?asOf=1998-06-01");
        var after = await Api.GetAsync("/v1/instruments/apmbc/participants/CHE?asOf=1999-03-01");

        Assert.That(
            (before["status"].GetString(), before["provisionalApplicationFrom"].GetString()),
            Is.EqualTo(("awaiting", "1998-03-24")));
        Assert.That(
            (after["status"].GetString(), after["provisionalApplicationFrom"].ValueKind),
            Is.EqualTo(("in-force", JsonValueKind.Null)));
    }

    private static IEnumerable<string?> Kinds(ApiAnswer answer) =>
        answer["actions"].EnumerateArray().Select(action => action.GetProperty("kind").GetString());
}
