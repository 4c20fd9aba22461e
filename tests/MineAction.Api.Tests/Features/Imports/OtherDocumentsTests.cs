using System.Net;
using System.Text;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;
using MineAction.Api.Tests.Imports.Reading.Xml;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>The depositary's XML, our own export, and what is none of them.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class OtherDocumentsTests(Engine engine)
{
    private const string Xml = "application/xml";
    private const string Csv = "text/csv";
    private const string CsvHeader =
        "instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note\n";

    // For what changes nothing; what does has a register of its own.
    private Editor _editor = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _editor = new Editor(engine);
    }

    [OneTimeTearDown]
    public void Close() => _editor?.Dispose();

    [TestCase("XXVI-5", "apmbc", 162, 133, 161)]
    [TestCase("XXVI-6", "ccm", 113, 108, 84)]
    public async Task An_older_XML_contradicts_nothing_and_lacks_what_was_done_since(
        string file, string instrument, int rows, int signatories, int parties)
    {
        var document = Depositary.BytesOf($"xml/{file}.en.xml");
        var plan = await _editor.ImportAsync(document, Xml, $"?dryRun=true&instrument={instrument}&statusAsAt=2014-07-10");
        var unnamed = await _editor.ImportAsync(document, Xml, "?dryRun=true&statusAsAt=2014-07-10");
        Assert.Multiple(() =>
        {
            Assert.That((plan.Count("rows"), plan.Count("signatories"), plan.Count("parties")), Is.EqualTo((rows, signatories, parties)));
            Assert.That((plan.Count("added"), plan.Count("changed")), Is.EqualTo((0, 0)));
            Assert.That(plan.Findings("warning").Concat(plan.Findings("error")), Is.Empty);
            Assert.That(plan.Acts("missingFromSource").Select(act => act.Split(' ')[^1]), Is.All.GreaterThan("2014-07-10"));
            Assert.That(unnamed.Acts("missingFromSource"), Is.Empty, "of its own day it lacks nothing");
            Assert.That(unnamed.GetProperty("instrument").GetString(), Is.EqualTo(instrument), "known by its registration number");
        });
    }

    [TestCase("STATUS AS AT : 31-02-2026", "", 1)]
    [TestCase("STATUS", "&statusAsAt=2026-02-03", 0)]
    public async Task A_page_without_its_day_says_so_unless_the_day_is_named(string printed, string query, int warnings)
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf("pages/XXVI-5.html"))
            .Replace("STATUS AS AT : 03-02-2026", printed, StringComparison.Ordinal);
        var plan = await _editor.ImportAsync(page, "text/html", $"?dryRun=true{query}");
        Assert.That(
            plan.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("field").GetString() == "statusAsAt"),
            Is.EqualTo(warnings));
    }

    [Test]
    public async Task An_XML_that_does_not_say_of_which_treaty_it_is_needs_the_instrument()
    {
        var quirks = Depositary.BytesOf("xml/QUIRKS.en.xml");
        var refusal = await _editor.ImportAsync(quirks, Xml, "?dryRun=true&statusAsAt=2026-02-03", HttpStatusCode.UnprocessableEntity);
        var plan = await _editor.ImportAsync(quirks, Xml, "?dryRun=true&instrument=ccm&statusAsAt=2026-02-03");
        Assert.Multiple(() =>
        {
            Assert.That(
                refusal.GetProperty("detail").GetString(),
                Does.StartWith("The document does not say of which treaty it is: name the instrument."));
            Assert.That(plan.Count("rows"), Is.EqualTo(20));
            Assert.That(plan.Findings("error").Single(), Does.StartWith("Hong Kong: The register knows nobody of this name."));
            foreach (var withdrawn in new[]
            {
                "Belarus", "Canada", "Finland", "Jamaica", "Japan", "Singapore", "Trinidad and Tobago", "United States of America",
            })
                Assert.That(plan.Findings("warning"), Has.Some.StartsWith($"{withdrawn}: ").And.Some.Contains("is in brackets"));
            Assert.That(plan.Findings("warning"), Has.Some.Contains("Only the request says that they are the same treaty."));
        });
    }

    [Test]
    public async Task Brackets_without_days_of_a_withdrawal_are_left_out_and_told_by_name()
    {
        using var editor = new Editor(engine);
        var xml = SmallXml.With("[ 2 Sep\t 2014 a]", "0").Replace("Mali&lt;", "United States of America&lt;", StringComparison.Ordinal);
        var plan = await editor.ImportAsync(Encoding.Latin1.GetBytes(xml), Xml, "?instrument=ccm&statusAsAt=2026-02-03&accept=unread");
        var status = await editor.GetAsync("/v1/instruments/ccm/participants/USA");
        Assert.Multiple(() =>
        {
            Assert.That(plan.Count("added"), Is.Zero);
            Assert.That(
                plan.Findings("warning"),
                Has.Some.StartsWith("United States of America: accession of 2 September 2014 is in brackets")
                    .And.Some.Contains("it is left out"));
            Assert.That(status.GetProperty("status").GetString(), Is.EqualTo("none"));
        });
    }

    [TestCase("<?xml version=\"1.0\"?><MTDSG><Treaty>", "application/xml", "XML")]
    [TestCase("<!DOCTYPE html><html><body>urgent maintenance</body></html>", "application/xml", "This is an HTML page, not the XML.")]
    [TestCase("<!DOCTYPE html><html><body>urgent maintenance</body></html>", "text/html", "no table of participants")]
    [TestCase("<!DOCTYPE html><html><body><table>", "text/html", "The page is cut off")]
    [TestCase("", "text/html", "The document is empty.")]
    [TestCase("code,name\nMLI,Mali\n", "text/csv", "The header is not that of our export of actions")]
    public async Task What_cannot_be_read_is_refused_with_a_finding_even_in_a_dry_run(string document, string contentType, string problem)
    {
        foreach (var query in new[] { "", "?dryRun=true" })
        {
            var refusal = await _editor.ImportAsync(document, contentType, query, HttpStatusCode.UnprocessableEntity);
            Assert.That(refusal.Findings("error").Single(), Does.Contain(problem));
            Assert.That(refusal.GetProperty("type").GetString(), Is.EqualTo("urn:mineaction-api:problem:unusable-document"));
        }
    }

    [Test]
    public async Task A_document_in_another_encoding_than_it_says_is_refused()
    {
        var refusal = await _editor.ImportAsync(
            Encoding.Latin1.GetBytes("<!DOCTYPE html><html><body>Côte d'Ivoire</body></html>"),
            "text/html",
            "",
            HttpStatusCode.UnprocessableEntity);
        Assert.That(refusal.Findings("error").Single(), Does.Contain("not UTF-8"));
    }

    [Test]
    public async Task Entities_that_multiply_are_refused_at_once()
    {
        var entities = string.Concat(
            Enumerable.Range(1, 30).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var bomb = $"<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY e0 \"x\">{entities}]><MTDSG><Treaty>&e30;</Treaty></MTDSG>";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await _editor.ImportAsync(bomb, Xml, "", HttpStatusCode.UnprocessableEntity);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public async Task Fifty_megabytes_are_too_many()
    {
        var refusal = await _editor.ImportAsync(new byte[50 * 1024 * 1024], Xml, "?dryRun=true", HttpStatusCode.RequestEntityTooLarge);
        Assert.That(refusal.GetProperty("type").GetString(), Is.EqualTo("urn:mineaction-api:problem:payload-too-large"));
    }

    [TestCase("application/pdf", "", HttpStatusCode.UnsupportedMediaType)]
    [TestCase("text/csv", "?dryrun=true", HttpStatusCode.BadRequest)]
    [TestCase("text/csv", "?dryRun=yes", HttpStatusCode.BadRequest)]
    [TestCase("text/csv", "?accept=everything", HttpStatusCode.BadRequest)]
    public Task What_is_asked_wrongly_is_refused(string contentType, string query, HttpStatusCode status) =>
        _editor.ImportAsync("x", contentType, query, status);

    [Test]
    public async Task Our_own_lists_and_our_own_archive_change_nothing()
    {
        using var editor = new Editor(engine);
        await editor.PostJsonAsync("/v1/instruments/apmbc/actions", """
            {
              "participant": "CHN", "kind": "communication", "date": "2026-01-05", "note": "=1+1 \"quoted\",\nand a second line",
              "source": { "title": "@cited", "reliability": "unverified" }
            }
            """);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await editor.BytesAsync("/v1/export/register.zip")));
        await using var actions = await zip.GetEntry("actions.csv")!.OpenAsync();
        using var archive = new MemoryStream();
        await actions.CopyToAsync(archive);
        byte[][] exports =
        [
            archive.ToArray(),
            await editor.BytesAsync("/v1/actions?format=csv"),
            await editor.BytesAsync("/v1/actions?format=csv&lang=fr"),
        ];
        foreach (var export in exports)
        {
            var plan = await editor.ImportAsync(export, Csv);
            Assert.Multiple(() =>
            {
                Assert.That(
                    (plan.Count("added"), plan.Count("changed"), plan.Count("unchanged"), plan.Count("missingFromSource")),
                    Is.EqualTo((0, 0, 2077, 0)));
                Assert.That(plan.GetProperty("revision").GetInt32(), Is.EqualTo(2));
                Assert.That(plan.GetProperty("also").GetArrayLength(), Is.EqualTo(12));
            });
        }
    }

    [Test]
    public async Task What_the_law_does_not_admit_is_told_and_imported_all_the_same()
    {
        using var editor = new Editor(engine);
        var plan = await editor.ImportAsync($"{CsvHeader}apmbc,CHN,signature,2001-01-01,,,Page,,,2026-02-03,depositary,\n", Csv);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Acts("added"), Is.EqualTo(new[] { "apmbc CHN signature 2001-01-01" }));
            Assert.That(
                plan.Findings("warning").Single(), Does.StartWith("China: ").And.Contain("It is imported as the document states it."));
            Assert.That(plan.GetProperty("revision").GetInt32(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task One_act_twice_in_an_export_is_refused()
    {
        const string Row = "apmbc,CHN,accession,2026-01-05,,,Page,,,2026-02-03,depositary,\n";
        var refusal = await _editor.ImportAsync(CsvHeader + Row + Row, Csv, "", HttpStatusCode.UnprocessableEntity);
        Assert.That(refusal.Findings("error").Single(), Is.EqualTo("CHN: The document has this act already: accession of 5 January 2026."));
    }

    [TestCase("apbmc,CHN", "Did you mean apmbc")]
    [TestCase("apmbc,CHX", "The register knows nobody of this code. The nearest:")]
    public async Task Codes_that_nobody_has_are_told_with_the_nearest(string codes, string problem)
    {
        var document = $"{CsvHeader}{codes},accession,2026-01-05,,,Page,,,2026-02-03,depositary,\n";
        var refusal = await _editor.ImportAsync(document, Csv, "", HttpStatusCode.UnprocessableEntity);
        Assert.That(refusal.Findings("error").Single(), Does.Contain(problem));
    }
}
