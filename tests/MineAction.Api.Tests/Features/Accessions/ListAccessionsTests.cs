using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Accessions;

public sealed class ListAccessionsTests(Engine engine) : ApiTests(engine)
{
    [TestCase("apmbc", "accession")]
    [TestCase("ccw", "succession")]
    public async Task Serbia_acceded_to_one_treaty_and_succeeded_to_another(string instrument, string kind)
    {
        var answer = await Api.GetAsync($"/v1/instruments/{instrument}/accessions?limit=1000");

        Assert.That(answer.Items.Select(item => item.GetProperty("kind").GetString()), Is.All.AnyOf("accession", "succession"));
        Assert.That(
            answer.Items
                .Single(item => item.GetProperty("participant").GetProperty("code").GetString() == "SRB")
                .GetProperty("kind").GetString(),
            Is.EqualTo(kind));
    }

    [Test]
    public async Task A_succession_takes_effect_before_it_is_deposited()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/accessions?limit=1000");
        var montenegro = answer.Items.Single(item => item.GetProperty("participant").GetProperty("code").GetString() == "MNE");

        Assert.That(
            (montenegro.GetProperty("date").GetString(),
                montenegro.GetProperty("effectiveOn").GetString(),
                montenegro.GetProperty("effectiveBasis").GetString()),
            Is.EqualTo(("2006-10-23", "2006-06-03", "stated")));
    }
}
