using System.Net;
using System.Text.Json;
using CsvHelper;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

/// <summary>The rules between treaties, as an editor meets them: each row of the cases is one act and what becomes of it.</summary>
public sealed class LawCasesTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task Every_act_of_the_cases_is_admitted_or_refused_as_they_say()
    {
        using var csv = CsvReader.Create(new MemoryStream(BesideRepository.BytesOf("cases", "law.csv")), CsvReaderOptions.Default);
        var rows = 0;
        while (csv.Read())
        {
            rows++;
            var (instrument, participant) = (csv.GetString("instrument"), csv.GetString("participant"));
            var expected = csv.GetString("expected");
            var entry = Entry(participant, csv.GetString("kind"), csv.GetString("date"));
            var answer = await WriteAsync(HttpMethod.Post, $"/v1/instruments/{instrument}/actions", entry);
            if (expected.Split(' ', 2) is ["422", var words])
            {
                AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-action");
                Assert.That(answer["detail"].GetString(), Does.Contain(words.Replace("naming ", "")));
                continue;
            }

            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
            await AssertFollowsAsync(instrument, participant, answer["id"].GetInt64());
        }

        Assert.That(rows, Is.GreaterThanOrEqualTo(10));
    }

    private Task AssertFollowsAsync(string instrument, string participant, long action) => (instrument, participant) switch
    {
        ("ccw", "AGO") => AssertFoundAsync("ccw", "AGO", "4(3)", "2026-01-15"),
        ("crpd", "CAN") => AssertFoundAsync("crpd-op", "CAN", "11", "2025-06-01"),
        ("ccw", "FIN") => AssertLeavesAllAsync("FIN", action),
        _ => throw new NotSupportedException($"What follows from an act of {participant} towards {instrument} is to be said here."),
    };

    private async Task AssertFoundAsync(string instrument, string participant, string article, string since)
    {
        var before = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1);
        var finding = (await FindingsAsync(instrument, participant, since)).Single();

        Assert.That((finding.GetProperty("article").GetString(), finding.GetProperty("since").GetString()), Is.EqualTo((article, since)));
        Assert.That(await FindingsAsync(instrument, participant, $"{before:yyyy-MM-dd}"), Is.Empty);
    }

    private async Task<List<JsonElement>> FindingsAsync(string instrument, string participant, string day) =>
    [
        .. (await Api.GetAsync($"/v1/findings?instrument={instrument}&asOf={day}")).Items
            .Where(item => item.GetProperty("participant").GetProperty("code").GetString() == participant),
    ];

    private async Task AssertLeavesAllAsync(string participant, long action)
    {
        var left = new List<string>();
        foreach (var instrument in new[] { "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p4", "ccw-ap2", "ccw-a1", "ccw-p5" })
        {
            var address = $"/v1/instruments/{instrument}/participants/{participant}";
            if (!(await Api.GetAsync($"{address}?asOf=2024-09-30"))["isParty"].GetBoolean())
                continue;
            left.Add(instrument);
            var pending = await Api.GetAsync($"{address}?asOf=2025-09-30");
            var after = await Api.GetAsync($"{address}?asOf=2025-10-01");
            var because = pending["withdrawal"].GetProperty("because");

            Assert.That((pending["isParty"].GetBoolean(), after["isParty"].GetBoolean()), Is.EqualTo((true, false)), instrument);
            Assert.That(after["status"].GetString(), Is.EqualTo("withdrawn"), instrument);
            Assert.That(pending["withdrawal"].GetProperty("effectiveOn").GetString(), Is.EqualTo("2025-10-01"), instrument);
            if (instrument == "ccw")
                Assert.That(because.ValueKind, Is.EqualTo(JsonValueKind.Null));
            else
                Assert.That(because.GetProperty("actionId").GetInt64(), Is.EqualTo(action), instrument);
        }

        Assert.That(left, Is.SupersetOf(new[] { "ccw", "ccw-p1", "ccw-p3", "ccw-ap2", "ccw-a1", "ccw-p5" }));
    }
}
