using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Findings;

/// <summary>What an editor records may bring findings, and cure them.</summary>
public sealed class CuredFindingsTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task A_finding_vanishes_when_it_is_cured()
    {
        await RecordAsync("ccw", Entry("AGO", "accession", "2026-01-15"));
        var found = (await FindingsOfAsync("AGO")).Single();
        Assert.That((found.GetProperty("article").GetString(), found.GetProperty("canBeCured").GetBoolean()), Is.EqualTo(("4(3)", true)));

        await RecordAsync("ccw-p1", Entry("AGO", "consent-to-be-bound", "2026-01-15"));
        Assert.That(await FindingsOfAsync("AGO"), Has.Count.EqualTo(1));
        await RecordAsync("ccw-p5", Entry("AGO", "consent-to-be-bound", "2026-01-15"));
        Assert.That(await FindingsOfAsync("AGO"), Is.Empty);
    }

    private async Task<List<JsonElement>> FindingsOfAsync(string participant) =>
    [
        .. (await Api.GetAsync("/v1/findings")).Items
            .Where(item => item.GetProperty("participant").GetProperty("code").GetString() == participant),
    ];
}
