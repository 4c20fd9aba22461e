using MineAction.Api.Features.Changes;

namespace MineAction.Api.Tests.Features.Changes;

public sealed class StreamPositionTests
{
    [TestCase("5", 5, 0)]
    [TestCase("0", 0, 0)]
    [TestCase("5.3", 4, 3)]
    [TestCase("1.2070", 0, 2070)]
    public void An_id_says_where_to_read_on(string id, int after, int offset)
    {
        Assert.That(StreamPosition.TryParse(id, out var position), Is.True);
        Assert.That(position.Remaining, Is.EqualTo((after, offset)));
        Assert.That(position.ToString(), Is.EqualTo(id));
    }

    [TestCase("")]
    [TestCase("a")]
    [TestCase("5.")]
    [TestCase("5.0")]
    [TestCase("0.1")]
    [TestCase("-1")]
    [TestCase("5.3.1")]
    [TestCase("99999999999")]
    public void What_is_no_id_of_ours_is_refused(string id) => Assert.That(StreamPosition.TryParse(id, out _), Is.False);
}
