using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

public sealed class FormatTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/participants";

    private static readonly string[] Lists =
    [
        "/v1/instruments?", "/v1/instruments/apmbc/signatures?", "/v1/instruments/apmbc/ratifications?", "/v1/instruments/apmbc/accessions?",
        "/v1/instruments/apmbc/actions?", "/v1/actions?from=2010-01-01&", "/v1/actions/1/history?", "/v1/instruments/ccw-ap2/entry-into-force?",
        "/v1/instruments/apmbc/participants?lang=fr&", "/v1/instruments/crpd/participants?status=none&", "/v1/universalization?",
        "/v1/instruments/apmbc/universalization/series?step=event&", "/v1/instruments/apmbc/universalization/changes?from=2020-01-01&", "/v1/upcoming?asOf=2026-02-01&",
    ];

    [TestCaseSource(nameof(Lists))]
    public async Task A_table_has_the_values_of_the_JSON_under_their_names(string question)
    {
        var items = (await Api.GetAsync(question + "limit=1000")).Items;
        var rows = (await Api.GetAsync(question + "limit=1000&format=csv")).Rows;

        Assert.That(items, Is.Not.Empty);
        Assert.That(rows, Has.Count.EqualTo(items.Count));
        foreach (var (item, row) in items.Zip(rows))
        {
            var cells = Flatten(item).ToDictionary(cell => cell.Name, cell => cell.Text);
            // What is null as a whole has no members in the JSON, and empty cells in the table.
            Assert.That(row.Where(cell => cell.Value.Length > 0).ToDictionary(), Is.EqualTo(cells.Where(cell => cell.Value.Length > 0).ToDictionary()));
            Assert.That(row.Keys, Is.EqualTo(rows[0].Keys));
        }
    }

    [Test]
    public void Every_list_of_the_document_is_compared()
    {
        var lists = ContractDocument.Committed.Operations.Where(each => each.Operation.GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("Link", out _));

        foreach (var (path, _, _) in lists)
            Assert.That(Lists.Any(list => ContractDocument.Committed.OperationAt("GET", list.Split('?')[0]).Equals(ContractDocument.Committed.OperationAt("GET", Sample(path)))), Is.True, path);
    }

    [TestCase(null, "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("application/*", "application/json")]
    [TestCase("text/csv", "text/csv")]
    [TestCase("application/json;q=0.1, text/csv", "text/csv")]
    [TestCase("text/csv;q=0.5, application/json", "application/json")]
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    public async Task The_format_is_the_best_of_Accept(string? accept, string mediaType)
    {
        (string, string)[] headers = accept is null ? [] : [("Accept", accept)];
        var answer = await Api.GetAsync(Path, headers);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Header("Content-Type"), Does.StartWith(mediaType));
    }

    [TestCase("json", "text/csv", "application/json; charset=utf-8")]
    [TestCase("csv", "application/json", "text/csv; charset=utf-8; header=present")]
    [TestCase("csv", "text/html", "text/csv; charset=utf-8; header=present")]
    public async Task The_parameter_beats_Accept(string format, string accept, string contentType) =>
        Assert.That((await Api.GetAsync($"{Path}?format={format}", ("Accept", accept))).Header("Content-Type"), Is.EqualTo(contentType));

    [TestCase("text/html")]
    [TestCase("application/pdf, image/*")]
    [TestCase("application/json;q=0")]
    public async Task An_Accept_without_any_of_ours_is_refused(string accept)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotAcceptable, Path, ("Accept", accept));

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:not-acceptable"));
        Assert.That(problem["detail"].GetString(), Does.Contain("application/json").And.Contain("text/csv"));
    }

    [TestCase("/v1/instruments/apmbc/participants?asOf=2009-08-01", "apmbc-participants-2009-08-01")]
    [TestCase("/v1/instruments/APMBC/participants?asOf=2009-08-01", "apmbc-participants-2009-08-01")]
    [TestCase("/v1/instruments/ccw-ap2/entry-into-force", "ccw-ap2-entry-into-force-2026-06-01")]
    [TestCase("/v1/instruments/ccm/universalization/series?asOf=2020-01-01", "ccm-universalization-series-2020-01-01")]
    [TestCase("/v1/instruments?asOf=2009-08-01", "instruments-2009-08-01")]
    [TestCase("/v1/actions/1/history", "actions-1-history-2026-06-01")]
    [TestCase("/v1/upcoming", "upcoming-2026-06-01")]
    public async Task A_table_is_a_file_named_after_its_question_and_day(string question, string name) =>
        Assert.That(
            (await Api.GetAsync(question, ("Accept", "text/csv"))).Header("Content-Disposition"), Is.EqualTo($"attachment; filename=\"{name}.csv\""));

    [TestCase("/v1/instruments/ccm/accessions?asOf=2000-01-01")]
    [TestCase("/v1/upcoming?asOf=2026-06-01")]
    [TestCase("/v1/actions?participant=FIN&kind=objection")]
    public async Task An_empty_list_is_a_table_with_its_header(string question)
    {
        var answer = await Api.GetAsync(question, ("Accept", "text/csv"));

        Assert.That(answer.Text, Does.Contain("instrument,participant.code,participant.name,").And.EndWith("\r\n"));
        Assert.That(answer.Rows, Is.Empty);
    }

    [Test]
    public async Task A_table_without_a_limit_is_the_whole_list()
    {
        var whole = await Api.GetAsync("/v1/actions?format=csv");
        var total = (await Api.GetAsync("/v1/actions?limit=1"))["total"].GetInt32();

        Assert.That(total, Is.GreaterThan(2000));
        Assert.That(whole.Rows, Has.Count.EqualTo(total));
        Assert.That(whole.Header("Link"), Is.Null);
    }

    private static IEnumerable<(string Name, string Text)> Flatten(JsonElement item, string prefix = "")
    {
        foreach (var member in item.EnumerateObject())
        {
            var name = prefix + member.Name;
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var inner in Flatten(member.Value, name + "."))
                        yield return inner;
                    break;
                case JsonValueKind.Array when member.Value.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.Object):
                    break;
                case JsonValueKind.Array:
                    yield return (name, string.Join(' ', member.Value.EnumerateArray()));
                    break;
                case JsonValueKind.True or JsonValueKind.False:
                    yield return (name, member.Value.GetBoolean() ? "true" : "false");
                    break;
                default:
                    yield return (name, member.Value.ToString());
                    break;
            }
        }
    }

    private static string Sample(string path) => path.Replace("{instrument}", "apmbc", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal);
}
