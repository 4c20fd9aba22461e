using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw;

namespace MineAction.Api.Tests.Features.Export;

public sealed class ExportRegisterTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task The_same_revision_is_the_same_bytes()
    {
        var first = await Api.GetAsync("/v1/export/register.zip");
        var again = await Api.GetAsync("/v1/export/register.zip?revision=1", ("Accept-Language", "fr"));
        Assert.That(again.Bytes, Is.EqualTo(first.Bytes));
        Assert.That(again.Header("Cache-Control"), Does.Contain("immutable"));
        Assert.That(first.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"register-1.zip\""));
    }

    [Test]
    public async Task Every_file_has_the_sum_that_is_stated()
    {
        using var zip = await OpenAsync();
        var sums = Encoding.ASCII.GetString(Bytes(zip, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  "))
            .ToList();
        Assert.That(
            sums.Select(sum => sum[1]),
            Is.EqualTo(zip.Entries.Select(entry => entry.FullName).Where(name => name != "SHA256SUMS")));
        foreach (var sum in sums)
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, sum[1]))), Is.EqualTo(sum[0]), sum[1]);
        Assert.That(Encoding.UTF8.GetString(Bytes(zip, "README.txt")), Does.Contain("revision 1").And.Contain("Not an official source"));
    }

    [Test]
    public async Task A_register_built_from_it_gives_the_same_answers()
    {
        using var zip = await OpenAsync();
        var ours = new TreatyRegister(FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}")));
        var built = new TreatyRegister(FactsReader.Read(name => new MemoryStream(Bytes(zip, name))));
        Assert.That(built.Actions, Is.EqualTo(ours.Actions));
        Assert.That(built.Participants, Is.EqualTo(ours.Participants));
        Assert.That(built.Facts.Names, Is.EquivalentTo(ours.Facts.Names));
        Assert.That(built.Facts.Aliases, Is.EquivalentTo(ours.Facts.Aliases));
        Assert.That(built.Facts.PublishedFigures, Is.EquivalentTo(ours.Facts.PublishedFigures));
        foreach (var instrument in ours.Instruments.Keys)
        {
            var (expected, actual) = (ours.StatusOf(instrument)!, built.StatusOf(instrument)!);
            Assert.That(actual.Curve.ChangeDays, Is.EqualTo(expected.Curve.ChangeDays), instrument);
            foreach (var day in expected.Curve.ChangeDays)
            {
                Assert.That(actual.Curve.On(day), Is.EqualTo(expected.Curve.On(day)), $"{instrument} on {day}");
                Assert.That(Statuses(actual, day), Is.EqualTo(Statuses(expected, day)), $"{instrument} on {day}");
            }
        }
    }

    [TestCase("revision=99", HttpStatusCode.NotFound)]
    [TestCase("asOf=2009-08-01", HttpStatusCode.BadRequest)]
    [TestCase("format=csv", HttpStatusCode.BadRequest)]
    public Task A_question_that_it_cannot_answer_is_refused(string query, HttpStatusCode status) =>
        Api.RefusedAsync(status, $"/v1/export/register.zip?{query}");

    private static IEnumerable<string> Statuses(TreatyStatus status, DateOnly day) =>
        status.Histories.Values
            .Select(history => $"{history.Participant.Code} {history.StatusOn(day)} {history.MembershipOn(day)?.InForceFrom:O}");

    private async Task<ZipArchive> OpenAsync() => new(new MemoryStream((await Api.GetAsync("/v1/export/register.zip")).Bytes));

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }
}
