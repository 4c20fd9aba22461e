using System.Net;
using System.Text;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Upcoming;

/// <summary>What is ahead, as two calendar libraries read it.</summary>
public sealed class GetUpcomingCalendarTests(Engine engine) : WritingTests(engine)
{
    [OneTimeSetUp]
    public void FindReaders()
    {
        if (CalendarReaders.Absent is { } reason)
            Assert.Ignore(reason);
    }

    [Test]
    public async Task What_is_decided_is_an_all_day_event_with_the_revisions_number_and_instant()
    {
        var answer = await Api.GetAsync("/v1/upcoming.ics?instrument=ccm&asOf=2026-02-03&revision=1");
        var vanuatu = (await CalendarReaders.ReadAsync(answer.Text)).Single(each => each.Url.Contains("/s/VUT"));

        Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/calendar; charset=utf-8"));
        Assert.That((vanuatu.Day, vanuatu.IsAllDay, vanuatu.Days), Is.EqualTo(("2026-03-01", true, 1d)));
        Assert.That((vanuatu.Sequence, vanuatu.Status), Is.EqualTo((1, "CONFIRMED")));
        Assert.That(vanuatu.Uid, Does.StartWith("urn:mineaction-api:entered-into-force:ccm:"));
        Assert.That(vanuatu.Description, Does.Contain("UN Treaty Collection").And.Contain("3 February 2026"));
        Assert.That(vanuatu.Url, Does.EndWith("/s/VUT?lang=en#ccm"));
        var recorded = (await Api.GetAsync("/v1/changes?after=0&limit=1")).Items.Single().GetProperty("recordedAt").GetDateTimeOffset();
        Assert.That(
            DateTimeOffset.Parse(vanuatu.Stamp, System.Globalization.CultureInfo.InvariantCulture),
            Is.EqualTo(recorded).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task An_event_stays_for_twelve_months_after_its_day()
    {
        Assert.That(await DaysAsync("participant=POL&instrument=apmbc&asOf=2027-02-20"), Is.EqualTo(["2026-02-20"]));
        Assert.That(await DaysAsync("participant=POL&instrument=apmbc&asOf=2027-02-21"), Is.Empty);
    }

    [TestCase(
        "fr", "Pologne\u00a0: Convention sur l’interdiction des mines antipersonnel. Le retrait prendra effet", "Retrait, 20 août 2025")]
    [TestCase("ar", "بولندا: اتفاقية حظر الألغام المضادة للأفراد. يسري الانسحاب", "الانسحاب، 20 أغسطس 2025")]
    [TestCase("zh", "波兰：《禁止杀伤人员地雷公约》。退出将生效", "退出，2025年8月20日")]
    public async Task It_speaks_the_language_asked_for_whole_letters_and_its_marks_included(string language, string summary, string act)
    {
        var answer = await Api.GetAsync($"/v1/upcoming.ics?participant=pol&instrument=apmbc&asOf=2026-02-03&lang={language}");

        var withdrawal = (await CalendarReaders.ReadAsync(answer.Text)).Single();
        Assert.That((withdrawal.Summary, withdrawal.Description.Split('\n')[0]), Is.EqualTo((summary, act)));
        Assert.That(answer.Text.Split("\r\n").Select(line => Encoding.UTF8.GetByteCount(line)), Has.All.AtMost(75));
    }

    [Test]
    public async Task A_withdrawal_that_is_taken_back_cancels_the_same_event()
    {
        await RecordAsync("ccm", Entry("AUT", "withdrawal", "2026-01-10"));
        var ahead = await SingleAsync("AUT");
        await RecordAsync("ccm", Entry("AUT", "withdrawal-retracted", "2026-05-02"));
        var cancelled = await SingleAsync("AUT");

        Assert.That((ahead.Day, ahead.Status), Is.EqualTo(("2026-07-10", "CONFIRMED")));
        Assert.That((cancelled.Uid, cancelled.Day, cancelled.Status), Is.EqualTo((ahead.Uid, ahead.Day, "CANCELLED")));
        Assert.That(cancelled.Sequence, Is.GreaterThan(ahead.Sequence));
    }

    [Test]
    public async Task An_act_that_the_record_no_longer_has_cancels_its_event_and_a_corrected_one_moves_it()
    {
        var action = await RecordAsync("ccm", Entry("FRA", "withdrawal", "2026-01-15"));
        var first = await SingleAsync("FRA");
        var corrected = await WriteAsync(
            HttpMethod.Put, $"/v1/actions/{action}", Entry("FRA", "withdrawal", "2026-01-20", ("reason", "A test")), ("If-Match", "*"));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);
        var moved = await SingleAsync("FRA");
        await WriteAsync(HttpMethod.Delete, $"/v1/actions/{action}?reason=A+test", null, ("If-Match", "*"));
        var cancelled = await SingleAsync("FRA");

        Assert.That((first.Day, moved.Day), Is.EqualTo(("2026-07-15", "2026-07-20")));
        Assert.That((moved.Uid, cancelled.Uid), Is.EqualTo((first.Uid, first.Uid)));
        Assert.That((cancelled.Day, cancelled.Status), Is.EqualTo(("2026-07-20", "CANCELLED")));
        Assert.That((first.Sequence, moved.Sequence), Is.LessThan((moved.Sequence, cancelled.Sequence)));
    }

    [Test]
    public async Task A_denunciation_of_the_convention_is_an_event_of_every_treaty_that_it_ends()
    {
        await RecordAsync("ccw", Entry("SWE", "withdrawal", "2026-01-10"));
        var events = await EventsAsync("participant=SWE");

        Assert.That(events.Select(each => each.Uid.Split(':')[3]), Is.SupersetOf(new[] { "ccw", "ccw-p1", "ccw-p4", "ccw-a1" }));
        Assert.That(events.Where(each => each.Uid.Contains("withdrew")).Select(each => each.Day), Has.All.EqualTo("2027-01-10"));
    }

    [TestCase("text/html")]
    [TestCase("application/json")]
    [TestCase("*/*")]
    public async Task Any_Accept_gets_it(string accept) =>
        Assert.That((await Api.GetAsync("/v1/upcoming.ics", ("Accept", accept))).Status, Is.EqualTo(HttpStatusCode.OK));

    [TestCase("?instrument=nope")]
    [TestCase("?participant=XXX")]
    public Task Unknown_treaties_and_States_are_refused(string query) =>
        Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/upcoming.ics" + query);

    [TestCase("instrument=ccm", "ccm")]
    [TestCase("instrument=APMBC&participant=POL", "apmbc")]
    public async Task The_list_takes_the_same_filters(string query, string instrument)
    {
        var items = (await Api.GetAsync($"/v1/upcoming?asOf=2026-02-03&{query}")).Items.ToList();

        Assert.That(items, Is.Not.Empty);
        Assert.That(items.Select(item => item.GetProperty("instrument").GetString()), Has.All.EqualTo(instrument));
    }

    private async Task<CalendarEvent> SingleAsync(string participant) =>
        (await EventsAsync($"instrument=ccm&participant={participant}")).Single();

    private async Task<List<string>> DaysAsync(string query) => [.. (await EventsAsync(query)).Select(each => each.Day)];

    private async Task<IReadOnlyList<CalendarEvent>> EventsAsync(string query) =>
        await CalendarReaders.ReadAsync((await Api.GetAsync($"/v1/upcoming.ics?{query}")).Text);
}
