using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Formats;

/// <summary>A table carries exactly the values of the JSON, whichever the question and the format.</summary>
public sealed partial class TableTests(Engine engine) : ApiTests(engine)
{
    /// <summary>Every operation that answers JSON and tables, asked as its example asks, but for the whole list.</summary>
    private static IEnumerable<TestCaseData> Questions =>
        from each in ContractDocument.Committed.Operations
        where each.Method == "get"
        let operation = each.Operation.GetProperty("operationId").GetString()
        let isAboutADay = ContractDocument.Committed.ParametersOf(each.Operation)
            .Any(parameter => parameter.GetProperty("name").ValueEquals("asOf"))
        let content = ContractDocument.Committed.Resolve(each.Operation.GetProperty("responses").GetProperty("200")).GetProperty("content")
        where content.TryGetProperty("text/csv", out _) && content.TryGetProperty("application/json", out _)
        select new TestCaseData(Question(operation), isAboutADay) { TestName = "{m}(" + operation + ")" };

    [TestCaseSource(nameof(Questions))]
    public async Task A_csv_has_the_values_of_the_json(string question, bool isAboutADay)
    {
        var items = await RowsAsync(question, isAboutADay);
        var rows = (await Api.GetAsync(With(question, "format=csv"))).Rows;

        Assert.That(rows, Has.Count.EqualTo(items.Count).And.Count.GreaterThan(0));
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.That(items[i].Keys.Except(rows[i].Keys), Is.Empty, "columns that the table lacks");
            foreach (var (column, cell) in rows[i])
                Assert.That(cell, Is.EqualTo(items[i].TryGetValue(column, out var value) ? Flat.InCsv(value) : ""), $"{column} of row {i}");
        }
    }

    [TestCaseSource(nameof(Questions))]
    public async Task A_workbook_has_the_values_of_the_json_with_their_types(string question, bool isAboutADay)
    {
        var items = await RowsAsync(question, isAboutADay);
        using var workbook = new Workbook((await Api.GetAsync(With(question, "format=xlsx"))).Bytes);
        var rows = workbook.Rows(1);

        Assert.That(rows, Has.Count.EqualTo(items.Count + 1));
        var columns = rows[0].Cast<string>().ToList();
        for (var i = 0; i < items.Count; i++)
        {
            Assert.That(items[i].Keys.Except(columns), Is.Empty, "columns that the table lacks");
            for (var column = 0; column < columns.Count; column++)
            {
                object? expected = items[i].TryGetValue(columns[column], out var value) ? Flat.InWorkbook(value) : null;
                Assert.That(rows[i + 1][column], Is.EqualTo(expected), $"{columns[column]} of row {i}");
            }
        }
    }

    [TestCase("/v1/instruments/apmbc/participants", "instrument,asOf,revision,dataThrough")]
    [TestCase("/v1/instruments/apmbc/universalization/series", "instrument,asOf,revision,dataThrough")]
    [TestCase("/v1/universalization/series", "instrument,asOf,revision,dataThrough")]
    [TestCase("/v1/states", "note,asOf,revision,dataThrough")]
    [TestCase("/v1/matrix", "crpd-op,asOf,revision,dataThrough")]
    [TestCase("/v1/actions", "recordedAt,asOf,dataThrough")]
    public async Task Every_row_about_a_day_ends_with_what_it_is_about(string question, string columns)
    {
        var answer = await Api.GetAsync($"{question}?asOf=2009-08-01&revision=1&format=csv");
        Assert.That(answer.Text.Split("\r\n")[0], Does.EndWith("," + columns));
        Assert.That(answer.Rows.Select(row => row["asOf"]), Is.All.EqualTo("2009-08-01"));
        Assert.That(answer.Rows.Select(row => row["dataThrough"]), Is.All.EqualTo("2026-02-03"));
    }

    [GeneratedRegex("asOf=([0-9-]{10})")]
    private static partial Regex AsOf();

    /// <summary>The values of the JSON by column; a row also says what the whole answer is about, where its item does not.</summary>
    private async Task<List<Dictionary<string, JsonElement>>> RowsAsync(string question, bool isAboutADay)
    {
        var answer = await Api.GetAsync(question);
        var origin = new Dictionary<string, JsonElement>
        {
            ["asOf"] = JsonSerializer.SerializeToElement(
                AsOf().Match(question) is { Success: true } day ? day.Groups[1].Value : "2026-06-01"),
            ["revision"] = JsonSerializer.SerializeToElement(int.Parse(answer.Header("Register-Revision")!, CultureInfo.InvariantCulture)),
            ["dataThrough"] = JsonSerializer.SerializeToElement(answer.Header("Data-Through")),
        };
        if (question.Split('/') is [_, _, "instruments", var instrument, ..])
            origin["instrument"] = JsonSerializer.SerializeToElement(instrument.Split('?')[0]);
        var rows = (await ItemsAsync(question)).Select(item => Flat.Of(item)).ToList();
        if (!isAboutADay)
            return rows;
        foreach (var row in rows)
        {
            foreach (var (column, value) in origin)
                row.TryAdd(column, value);
        }

        return rows;
    }

    private static string Question(string? operation)
    {
        var file = Repository.PathOf("src", "MineAction.Api", "OpenApi", "Examples", $"{operation}.json");
        return Regex.Replace(
            JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("request").GetString()!, "limit=[0-9]+&?", "");
    }

    private static string With(string question, string parameter) =>
        question + (question.Contains('?', StringComparison.Ordinal) ? "&" : "?") + parameter;

    /// <summary>The items of the whole list; of an object its rows, or itself as one.</summary>
    private async Task<List<JsonElement>> ItemsAsync(string question)
    {
        var answer = await Api.GetAsync(question);
        if (answer.Json.TryGetProperty("groups", out var groups) && groups.GetArrayLength() > 0)
            return [.. groups.EnumerateArray()];
        if (answer.Json.TryGetProperty("standings", out var standings))
            return [.. standings.EnumerateArray()];
        if (!answer.Json.TryGetProperty("items", out _))
            return [answer.Json];
        var items = answer.Items.ToList();
        while (answer.Json.TryGetProperty("next", out var next) && next.GetString() is { } address)
        {
            answer = await Api.GetAsync(address);
            items.AddRange(answer.Items);
        }

        return items;
    }
}
