using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Ratifications;

public sealed class ListRatificationsTests(Engine engine) : ApiTests(engine)
{
    [TestCase("apmbc")]
    [TestCase("ccw")]
    [TestCase("ccw-p5")]
    [TestCase("crpd")]
    public async Task They_are_the_deposits_of_those_that_did_not_accede_or_succeed(string instrument)
    {
        var answer = await Api.GetAsync($"/v1/instruments/{instrument}/ratifications?limit=1000");
        var kinds = answer.Items.Select(item => item.GetProperty("kind").GetString()).ToList();

        Assert.That(kinds, Is.Not.Empty);
        Assert.That(kinds, Is.All.AnyOf("ratification", "acceptance", "approval", "formal-confirmation", "consent-to-be-bound"));
        Assert.That(answer.Items.Select(item => item.GetProperty("date").GetString()), Is.Ordered);
    }

    [Test]
    public async Task With_the_accessions_they_are_the_deposits_of_everyone()
    {
        var ratifications = await Api.GetAsync("/v1/instruments/apmbc/ratifications?asOf=2009-08-01");
        var accessions = await Api.GetAsync("/v1/instruments/apmbc/accessions?asOf=2009-08-01");

        Assert.That(ratifications["total"].GetInt32() + accessions["total"].GetInt32(), Is.EqualTo(156));
    }
}
