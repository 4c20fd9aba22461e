using System.Net;
using System.Text;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>Small notes of each kind, put into the genuine page as a note of their carrier's row.</summary>
public sealed class NoteCasesTests
{
    private Editor _editor = null!;

    [OneTimeSetUp]
    public void Open() => _editor = new Editor(Engines.Sqlite);

    [OneTimeTearDown]
    public void Close() => _editor?.Dispose();

    [TestCase("XXVI-5", "Austria", 1, "apmbc AUT withdrawal 2026-05-04 2026-11-04")]
    [TestCase("XXVI-5", "Austria", 2, "apmbc AUT withdrawal 2026-05-04 2026-11-04")]
    [TestCase("XXVI-5", "Austria", 3, "apmbc AUT withdrawal 2026-05-04 2026-11-04")]
    [TestCase("XXVI-5", "Austria", 4, "unread")]
    [TestCase("XXVI-5", "Austria", 5, "unread")]
    [TestCase("XXVI-6", "New Zealand", 6, "")]
    [TestCase("XXVI-6", "New Zealand", 7, "ccm NZL reservation-withdrawal 2021-05-04")]
    [TestCase("XXVI-6", "New Zealand", 8, "")]
    [TestCase("XXVI-6", "New Zealand", 9, "")]
    [TestCase("XXVI-2", "Czech Republic", 10, "ccw CSK accession 1981-03-05 1983-12-02")]
    [TestCase("XXVI-2", "Germany", 11, "")]
    [TestCase(
        "XXVI-5", "Latvia", 12,
        "apmbc LVA accession 1999-05-03 1999-11-01; apmbc LVA withdrawal 2003-11-03 2004-05-03")]
    public async Task A_note_gives_its_acts_or_a_warning_that_quotes_it(string treaty, string carrier, int row, string expected)
    {
        var note = NoteOf(row);
        var plan = await _editor.ImportAsync(PageWith(treaty, carrier, note), "text/html", "?dryRun=true");
        var added = plan.GetProperty("added").EnumerateArray()
            .Select(act => $"{Plan.Describe(act)} {act.GetProperty("effectiveOn")}".Trim())
            .Order(StringComparer.Ordinal);
        var unread = plan.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("passage").GetString() == "unread")
            .Select(finding => finding.GetProperty("problem").GetString());
        Assert.Multiple(() =>
        {
            if (expected == "unread")
            {
                Assert.That(added, Is.Empty);
                Assert.That(unread.Single(), Does.EndWith(note));
            }
            else
            {
                Assert.That(string.Join("; ", added), Is.EqualTo(expected));
                Assert.That(unread, Is.Empty);
            }
        });
    }

    [Test]
    public async Task A_passage_that_may_hide_a_withdrawal_is_applied_by_a_word_or_by_its_number()
    {
        using var editor = new Editor(Engines.Sqlite);
        var page = PageWith("XXVI-5", "Austria", NoteOf(5));
        var (plan, tag) = await editor.DryRunAsync(page, "text/html");
        var number = plan.GetProperty("open").EnumerateArray().Single().GetInt32();
        var refusal = await editor.ImportAsync(page, "text/html", "", HttpStatusCode.Conflict);
        var byWord = await editor.ImportAsync(page, "text/html", "?accept=unread");
        var byNumber = await editor.ImportAsync(page, "text/html", $"?accept={number}", ifMatch: tag);
        Assert.Multiple(() =>
        {
            Assert.That(refusal.GetProperty("detail").GetString(), Does.Contain(NoteOf(5)));
            Assert.That(byWord.GetProperty("open").GetArrayLength(), Is.Zero);
            Assert.That(byNumber.GetProperty("open").GetArrayLength(), Is.Zero);
        });
    }

    private static string NoteOf(int row)
    {
        var lines = Encoding.UTF8.GetString(BesideRepository.BytesOf("cases", "notes.csv")).Split('\n',
            StringSplitOptions.RemoveEmptyEntries);
        using var csv = CsvHelper.CsvReader.Create(
            new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), CsvHelper.CsvReaderOptions.Default);
        for (var i = 0; i < row; i++)
            csv.Read();
        return csv.GetString("note");
    }

    private static byte[] PageWith(string treaty, string carrier, string note) =>
        NotedPage.With(Encoding.UTF8.GetString(Depositary.BytesOf($"pages/{treaty}.html")), carrier, note);
}
