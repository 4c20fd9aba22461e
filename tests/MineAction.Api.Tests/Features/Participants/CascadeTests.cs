using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Participants;

/// <summary>One denunciation of the CCW ends its protocols and its amendment too.</summary>
public sealed class CascadeTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task A_withdrawal_from_the_convention_is_one_from_each_protocol_and_names_the_act_and_the_article()
    {
        var action = await RecordAsync("ccw", Entry("FIN", "withdrawal", "2024-10-01"));
        var own = await Api.GetAsync("/v1/instruments/ccw/participants/FIN?asOf=2025-09-30");
        Assert.That(own["withdrawal"].GetProperty("because").ValueKind, Is.EqualTo(JsonValueKind.Null));

        foreach (var instrument in new[] { "ccw-p1", "ccw-p5", "ccw-a1" })
        {
            var pending = await Api.GetAsync($"/v1/instruments/{instrument}/participants/FIN?asOf=2025-09-30");
            var because = pending["withdrawal"].GetProperty("because");
            Assert.That((pending["status"].GetString(), pending["isParty"].GetBoolean()), Is.EqualTo(("in-force", true)), instrument);
            Assert.That(pending["withdrawal"].GetProperty("effectiveOn").GetString(), Is.EqualTo("2025-10-01"), instrument);
            Assert.That(
                (because.GetProperty("instrument").GetString(), because.GetProperty("actionId").GetInt64()), Is.EqualTo(("ccw", action)));
            Assert.That(because.GetProperty("article").GetString(), Is.Not.Empty, instrument);
            Assert.That(await StatusAsync(instrument), Is.EqualTo("withdrawn"), instrument);
        }

        var standings = (await Api.GetAsync("/v1/states/FIN?asOf=2025-09-30"))["standings"].EnumerateArray();
        Assert.That(
            standings.Single(standing => standing.GetProperty("instrument").GetProperty("id").GetString() == "ccw-p3")
                .GetProperty("withdrawal").GetProperty("because").GetProperty("article").GetString(),
            Is.EqualTo("9(3) of the Convention"));
        var rows = (await Api.GetAsync("/v1/instruments/ccw-p3/participants?asOf=2025-09-30&format=csv")).Rows;
        Assert.That(rows.Single(row => row["participant.code"] == "FIN")["withdrawal.because.instrument"], Is.EqualTo("ccw"));

        var retracted = await WriteAsync(
            HttpMethod.Delete, $"/v1/actions/{action}?reason=A+test", null, ("If-Match", await TagAsync(action)));
        Assert.That((int)retracted.Status, Is.LessThan(300), retracted.Text);
        Assert.That(await StatusAsync("ccw-p5"), Is.EqualTo("in-force"));
    }

    private async Task<string?> StatusAsync(string instrument) =>
        (await Api.GetAsync($"/v1/instruments/{instrument}/participants/FIN?asOf=2025-10-01"))["status"].GetString();
}
