using System.Xml.Linq;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Formats.Spreadsheets;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Formats.Spreadsheets;

/// <summary>What a workbook is besides its values.</summary>
public sealed class XlsxTests(Engine engine) : ApiTests(engine)
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Question = "/v1/instruments/apmbc/participants?asOf=2009-08-01&revision=1";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Test]
    public async Task It_comes_by_format_and_by_accept_under_a_name_that_says_what_it_is()
    {
        var byFormat = await Api.GetAsync(Question + "&format=xlsx");
        var byAccept = await Api.GetAsync(Question, ("Accept", SpreadsheetType));
        foreach (var answer in new[] { byFormat, byAccept })
        {
            Assert.That(answer.Header("Content-Type"), Is.EqualTo(SpreadsheetType));
            Assert.That(answer.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"apmbc-participants-2009-08-01.xlsx\""));
        }
    }

    [Test]
    public async Task Two_downloads_of_one_answer_are_the_same_bytes()
    {
        var first = await Api.GetAsync(Question + "&format=xlsx");
        var second = await Api.GetAsync(Question + "&format=xlsx");
        Assert.That(second.Bytes, Is.EqualTo(first.Bytes));
    }

    [Test]
    public async Task Its_header_is_frozen_and_filtered_and_its_columns_are_wide_enough()
    {
        using var workbook = await OpenAsync(Question);
        var sheet = workbook.Sheet(1);
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Multiple(() =>
        {
            Assert.That(pane.Attribute("ySplit")!.Value, Is.EqualTo("1"));
            Assert.That(pane.Attribute("state")!.Value, Is.EqualTo("frozen"));
            Assert.That(sheet.Element(Main + "autoFilter")!.Attribute("ref")!.Value, Does.Match($"^A1:[A-Z]+{workbook.Rows(1).Count}$"));
            Assert.That(sheet.Descendants(Main + "col").Select(column => (int)column.Attribute("width")!), Has.All.InRange(8, 60));
            Assert.That(sheet.Descendants(Main + "col").Count(), Is.EqualTo(workbook.Rows(1)[0].Count));
        });
    }

    [TestCase("/v1/instruments/ccm/participants?knownAt=2026-06-01", "?asOf=2026-06-01&revision=1&lang=en&format=xlsx")]
    [TestCase(
        "/v1/instruments/ccm/participants?format=xlsx&_=7&status=party", "?format=xlsx&status=party&asOf=2026-06-01&revision=1&lang=en")]
    [TestCase("/v1/dataset?lang=fr", "?lang=fr&revision=1&format=xlsx")]
    public async Task Its_question_is_the_address_under_which_it_stays_what_it_is(string question, string query)
    {
        const string type = SpreadsheetType;
        using var workbook = new Workbook((await Api.GetAsync(question, ("Accept", type))).Bytes);
        var pinned = (string)workbook.Rows(2)[1][1]!;
        Assert.That(pinned, Is.EqualTo($"http://localhost{question.Split('?')[0]}{query}"));
        using var again = new Workbook((await Api.GetAsync(new Uri(pinned).PathAndQuery)).Bytes);
        Assert.That(again.Rows(1), Is.EqualTo(workbook.Rows(1)));
        Assert.That(again.Rows(2), Is.EqualTo(workbook.Rows(2)));
    }

    [TestCase("ar", true)]
    [TestCase("fr", false)]
    public async Task Only_Arabic_reads_from_right_to_left(string language, bool isRightToLeft)
    {
        using var workbook = await OpenAsync(Question + "&lang=" + language);
        Assert.That(
            workbook.Sheet(1).Descendants(Main + "sheetView").Single().Attribute("rightToLeft")?.Value is "1" or "true",
            Is.EqualTo(isRightToLeft));
    }

    [Test]
    public async Task Its_second_sheet_says_what_was_asked_and_what_the_answer_rests_on()
    {
        using var workbook = await OpenAsync(Question + "&lang=fr");
        var about = workbook.Rows(2).Skip(1).ToDictionary(row => (string)row[0]!, row => row[1]);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', workbook.SheetNames), Is.EqualTo("Data About"));
            Assert.That(about["Question"], Is.EqualTo($"http://localhost{Question}&lang=fr&format=xlsx"));
            Assert.That(about["Date demandée"], Is.EqualTo(new DateOnly(2009, 8, 1)));
            Assert.That(about["Révision du registre"], Is.EqualTo(1m));
            Assert.That(about["Données du dépositaire jusqu’au"], Is.EqualTo(new DateOnly(2026, 2, 3)));
            Assert.That(about["Langue"], Is.EqualTo("fr"));
            Assert.That(
                about["Citation suggérée"],
                Does.Contain("revision 1 of 2026-06-01").And.Contain("2026-02-03").And.Contain(Question));
            Assert.That(about.Keys, Does.Contain("Source").And.Contain("Licence").And.Contain("Avertissement"));
        });
    }

    [Test]
    public async Task A_list_without_items_is_a_table_with_its_header()
    {
        using var workbook = await OpenAsync("/v1/states?q=nonsense");
        Assert.That(workbook.Rows(1), Has.Count.EqualTo(1));
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("  two  spaces  ")]
    [TestCase("line\r\nbreak")]
    [TestCase("a\u0001control")]
    [TestCase("_x0041_")]
    [TestCase("<b>&amp;</b>")]
    [TestCase("𝔘nicode, عربي, 中文")]
    public async Task A_text_comes_back_to_the_letter_and_is_never_a_formula(string text)
    {
        TableColumn[] columns = [new("text", typeof(string), row => row)];
        using var stream = new MemoryStream();
        await XlsxOutput.WriteAsync(stream, columns, [text], [], rightToLeft: false, CancellationToken.None);
        using var workbook = new Workbook(stream.ToArray());
        Assert.That(workbook.Rows(1)[1][0], Is.EqualTo(text));
        Assert.That(workbook.Sheet(1).Descendants(Main + "f"), Is.Empty);
    }

    [Test]
    public async Task What_a_cell_cannot_hold_does_not_spoil_the_file()
    {
        object?[] values = ["a lone surrogate \ud800.", new string('x', 40_000), new DateOnly(1899, 12, 31), null];
        TableColumn[] columns = [.. values.Select((value, i) => new TableColumn($"c{i}", typeof(object), _ => value))];
        using var stream = new MemoryStream();
        await XlsxOutput.WriteAsync(stream, columns, ["row"], [], rightToLeft: false, CancellationToken.None);
        using var workbook = new Workbook(stream.ToArray());
        var row = workbook.Rows(1)[1];
        Assert.Multiple(() =>
        {
            Assert.That(row[0], Is.EqualTo(values[0]));
            Assert.That(((string)row[1]!).Length, Is.EqualTo(CellText.Longest));
            Assert.That(row[2], Is.EqualTo("1899-12-31"), "a day before the first that spreadsheets number as we do");
            Assert.That(row[3], Is.Null);
        });
    }

    [Test]
    public async Task A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_in_csv_only()
    {
        TableColumn[] columns = [new("text", typeof(string), row => row), new("number", typeof(int), _ => -1)];
        using var stream = new MemoryStream();
        await CsvOutput.WriteAsync(stream, columns, ["=1+1", "1+1=2"], CancellationToken.None);
        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo("text,number\r\n\"'=1+1\",-1\r\n1+1=2,-1\r\n"));
    }

    private async Task<Workbook> OpenAsync(string question) =>
        new((await Api.GetAsync(question + "&format=xlsx")).Bytes);
}
