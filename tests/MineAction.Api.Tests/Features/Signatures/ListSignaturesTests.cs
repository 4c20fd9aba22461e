using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Signatures;

public sealed class ListSignaturesTests(Engine engine) : ApiTests(engine)
{
    [TestCase("ccm", "2009-08-01", 98)]
    [TestCase("apmbc", "2009-08-01", 133)]
    [TestCase("apmbc", "1997-12-02", 0)]
    public async Task There_are_as_many_as_the_count_of_signatures(string instrument, string day, int count)
    {
        var answer = await Api.GetAsync($"/v1/instruments/{instrument}/signatures?asOf={day}");

        Assert.That((answer["total"].GetInt32(), answer.Items.Count), Is.EqualTo((count, count)));
        Assert.That(answer.Items.Select(item => item.GetProperty("kind").GetString()), Is.All.AnyOf("signature", "definitive-signature"));
    }

    [Test]
    public async Task A_cancelled_signature_is_not_among_them()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccw/signatures?limit=1000");

        Assert.That(answer.Items, Is.Not.Empty);
        Assert.That(answer.Items.Select(item => item.GetProperty("participant").GetProperty("code").GetString()), Does.Not.Contain("LAO"));
    }
}
