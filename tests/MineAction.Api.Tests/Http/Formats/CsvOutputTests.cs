using System.Text;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Formats.Tables;

namespace MineAction.Api.Tests.Http.Formats;

public sealed class CsvOutputTests
{
    [TestCase("=HYPERLINK(\"http://evil\")", "\"'=HYPERLINK(\"\"http://evil\"\")\"")]
    [TestCase("+1", "\"'+1\"")]
    [TestCase("-1", "\"'-1\"")]
    [TestCase("@SUM(A1)", "\"'@SUM(A1)\"")]
    [TestCase("Lao People's", "Lao People's")]
    [TestCase("one, two", "\"one, two\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("a \"quoted\" word", "\"a \"\"quoted\"\" word\"")]
    public async Task A_text_that_a_spreadsheet_would_run_is_neutralised_and_others_are_quoted_where_needed(string text, string cell) =>
        Assert.That(await WriteAsync(text), Is.EqualTo($"value\r\n{cell}\r\n"));

    [Test]
    public async Task Numbers_days_and_flags_stay_what_they_are()
    {
        Assert.That(await WriteAsync(-1), Is.EqualTo("value\r\n-1\r\n"));
        Assert.That(await WriteAsync(0.8205m), Is.EqualTo("value\r\n0.8205\r\n"));
        Assert.That(await WriteAsync(new DateOnly(2009, 8, 1)), Is.EqualTo("value\r\n2009-08-01\r\n"));
        Assert.That(await WriteAsync(true), Is.EqualTo("value\r\nTRUE\r\n"));
    }

    private static async Task<string> WriteAsync(object value)
    {
        using var stream = new MemoryStream();
        await CsvOutput.WriteAsync(stream, [new TableColumn("value", value.GetType(), row => row)], [value], CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
