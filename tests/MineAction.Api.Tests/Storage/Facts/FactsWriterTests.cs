using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;

namespace MineAction.Api.Tests.Storage.Facts;

public sealed class FactsWriterTests
{
    [Test]
    public async Task Facts_that_are_awkward_to_write_are_read_back_to_the_letter()
    {
        var facts = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));
        var awkward = facts.Actions[0] with
        {
            Id = 90_001,
            EffectDeferred = true,
            Contested = true,
            Date = null,
            Note = "=1+1, \"quoted\",\r\nand a second line; ’ عربي",
        };
        var written = facts with
        {
            Actions = [facts.Actions[5], awkward],
            Readings = [.. facts.Readings, new("apmbc", new DateOnly(2026, 6, 1), new string('a', 64), "A \"page\", read")],
        };
        var files = new Dictionary<string, byte[]>();
        foreach (var (name, writeAsync) in FactsWriter.Files)
        {
            using var stream = new MemoryStream();
            await writeAsync(stream, written, CancellationToken.None);
            files.Add(name, stream.ToArray());
        }

        RegisterFacts read = FactsReader.Read(name => new MemoryStream(files[name]));
        Assert.That(read.Actions, Is.EqualTo(written.Actions));
        Assert.That(read.Participants, Is.EqualTo(written.Participants));
        Assert.That(read.Names, Is.EqualTo(written.Names));
        Assert.That(read.Aliases, Is.EqualTo(written.Aliases));
        Assert.That(read.PublishedFigures, Is.EqualTo(written.PublishedFigures));
        Assert.That(read.Readings, Is.EqualTo(written.Readings));
        Assert.That(
            read.Instruments.Select(instrument => instrument.Id), Is.EqualTo(written.Instruments.Select(instrument => instrument.Id)));
    }
}
