using System.Diagnostics;
using System.IO.Compression;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;
using MineAction.Api.Tests.Storage;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.CommandLine;

/// <summary>The import as an editor types it, in a process of its own.</summary>
public sealed class ImportFileCommandTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("imports-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("sqlite")]
    [TestCase("postgresql", Category = Lane.Postgres)]
    public async Task A_page_is_shown_then_recorded_then_finds_nothing_new(string engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        var page = Write("XXVI-6.html", Depositary.BytesOf("pages/XXVI-6.html"));
        // A register that does not have the page's notes on territories yet.
        var facts = Depositary.Facts with
        {
            Actions =
            [
                .. Depositary.Facts.Actions
                    .Where(act => act is not { Instrument: "ccm", Kind: TreatyActionKind.TerritorialApplication }),
            ],
        };
        await RunAsync(database, await ArchiveAsync(facts));
        var dry = await RunAsync(database, page, "--dry-run");
        var applied = await RunAsync(database, page);
        var again = await RunAsync(database, page, "--instrument", "CCM");
        Assert.Multiple(() =>
        {
            Assert.That(dry.Text, Does.StartWith("XXVI-6 as at 3 February 2026, compared with revision 1")
                .And.Contain("the document's own line: 107 signatories, 112 parties")
                .And.Contain("ccm: 125 rows, 107 signatories, 112 parties; 5 added, 0 changed, 226 unchanged, 0 missing from the source")
                .And.Contain("added    ccm DNK territorial-application 2010-02-12")
                .And.EndsWith("A dry run: nothing was changed."));
            Assert.That(
                applied.Text,
                Does.Match(@"Recorded as revision 2 by .+ \(command line\): Import of XXVI-6 as at 3 February 2026\.$"));
            Assert.That(again.Text, Does.EndWith("Nothing to record: the register stays at revision 2."));
            Assert.That((dry.Status, applied.Status, again.Status), Is.EqualTo((0, 0, 0)));
        });
    }

    [Test]
    public async Task What_is_refused_ends_with_1_and_says_why()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        var newTreaty = await RunAsync(database, Write("XXVI-8.html", Depositary.BytesOf("pages/XXVI-8.html")));
        var noXml = await RunAsync(database, Write("XXVI-8.xml", "<!DOCTYPE html><html></html>"u8.ToArray()), "--status-as-at",
            "2026-02-03");
        Assert.Multiple(() =>
        {
            Assert.That((newTreaty.Status, noXml.Status), Is.EqualTo((1, 1)));
            Assert.That(newTreaty.Text, Does.Contain("post it to /v1/instruments").And.Contain("\"title\":\"Arms Trade Treaty\""));
            Assert.That(
                noXml.Text,
                Does.Contain("error    line 1: This is an HTML page, not the XML.").And.EndsWith("Refused. Nothing was changed."));
        });
    }

    [TestCase("import", "Which file?")]
    [TestCase("import nowhere.html", "There is no file nowhere.html.")]
    [TestCase("import page.pdf", "page.pdf is neither .html, .mhtml, .xml, .csv nor .zip. Open the treaty's status page")]
    [TestCase("import page.html --dryrun", "There is no option --dryrun.")]
    [TestCase("import page.xml", "The XML prints no day: name the day of which it speaks by --status-as-at.")]
    [TestCase("import page.xml --status-as-at 3/2/2026", "--status-as-at 3/2/2026 is no day as yyyy-MM-dd.")]
    [TestCase("import page.html --accept all", "--accept all is unknown; it is one of changes, older, unread.")]
    [TestCase("import register.zip --accept changes", "An archive is imported whole")]
    [TestCase("import one.html two.html", "One file at a time: one.html, then two.html.")]
    [TestCase("import page.html --instrument", "--instrument needs a value.")]
    public async Task A_command_that_cannot_be_understood_ends_with_2_and_shows_how_to_write_it(string words, string problem)
    {
        var run = await RunAsync(words.Split(' '));
        Assert.That((run.Status, run.Text), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.StartWith(problem).And.Contain("import FILE [--instrument SLUG] [--dry-run] [--accept WHAT ...]"));
    }

    [TestCase("sqlite")]
    [TestCase("postgresql", Category = Lane.Postgres)]
    public async Task An_archive_becomes_the_first_revision_of_an_empty_register_and_of_no_other(string engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        var facts = Depositary.Facts with { Actions = [.. Depositary.Facts.Actions.Skip(1).Select(act => act with { Id = act.Id + 100 })] };
        var archive = await ArchiveAsync(facts);
        var dry = await RunAsync(database, archive, "--dry-run");
        var first = await RunAsync(database, archive);
        var second = await RunAsync(database, archive);
        var counts = await database.CountsAsync();
        Assert.Multiple(() =>
        {
            Assert.That(
                dry.Text,
                Is.EqualTo("The archive is whole: 12 instruments, 204 participants, 2075 actions. A dry run: nothing was changed."));
            Assert.That(first.Text, Does.StartWith("Recorded as revision 1 by "));
            Assert.That(second.Text, Does.StartWith("The register is not empty."));
            Assert.That((dry.Status, first.Status, second.Status), Is.EqualTo((0, 0, 1)));
            Assert.That(counts, Is.EqualTo((1, 2075, 12, 204)));
        });
    }

    [Test]
    public async Task An_archive_that_was_changed_or_cut_off_is_refused()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        var whole = await ArchiveAsync(Depositary.Facts);
        var cut = Write("cut.zip", (await File.ReadAllBytesAsync(whole))[..5000]);
        using (var zip = await ZipFile.OpenAsync(whole, ZipArchiveMode.Update))
        {
            zip.GetEntry("actions.csv")!.Delete();
            await using var changed = await zip.CreateEntry("actions.csv").OpenAsync();
            changed.Write("instrument\n"u8);
        }

        var refusals = new[] { await RunAsync(database, whole), await RunAsync(database, cut) };
        Assert.Multiple(() =>
        {
            Assert.That(refusals.Select(run => run.Status), Is.All.EqualTo(1));
            Assert.That(refusals[0].Text, Does.StartWith("actions.csv is not as it was exported"));
            Assert.That(refusals[1].Text, Does.StartWith("This is no zip archive, or it is cut off."));
        });
    }

    private async Task<string> ArchiveAsync(TreatyLaw.RegisterFacts facts)
    {
        var path = Path.Combine(_folder, "register.zip");
        using var zip = await ZipFile.OpenAsync(path, ZipArchiveMode.Create);
        var sums = new System.Text.StringBuilder();
        foreach (var (name, writeAsync) in FactsWriter.Files)
        {
            using var content = new MemoryStream();
            await writeAsync(content, facts, CancellationToken.None);
            await AddAsync(name, content.ToArray());
            sums.Append(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.ToArray())))
                .Append("  ").Append(name).Append('\n');
        }

        await AddAsync("SHA256SUMS", System.Text.Encoding.ASCII.GetBytes(sums.ToString()));
        return path;

        async Task AddAsync(string name, byte[] content)
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync();
            await entry.WriteAsync(content);
        }
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static Task<(int Status, string Text, string Errors)> RunAsync(TestDatabase database, string file, params string[] options) =>
        RunAsync(["import", file, .. options, .. database.Settings]);

    private static async Task<(int Status, string Text, string Errors)> RunAsync(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, text.Trim(), await errors);
    }
}
