using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>The document is the one that is committed, says everything, and can be tried out.</summary>
public sealed class OpenApiDocumentTests
{
    private const string HowToRenew =
        "If the contract was meant to change: "
        + "UPDATE_OPENAPI=1 dotnet test tests/MineAction.Api.Tests --filter Name=The_served_document_is_the_committed_one, "
        + "look at the difference, and tell callers in openapi/CHANGELOG.md.";

    private static readonly bool Renews = Environment.GetEnvironmentVariable("UPDATE_OPENAPI") == "1";

    private static readonly ContractDocument Document = ContractDocument.Committed;

    private readonly HttpClient _http = SharedHosts.Of(Engines.Sqlite).CreateClient();

    [OneTimeTearDown]
    public void DisposeClient() => _http.Dispose();

    [Test]
    public async Task The_served_document_is_the_committed_one()
    {
        var served = await _http.GetStringAsync("/openapi/v1.json");

        var file = Repository.PathOf("openapi", "v1.json");
        if (Renews)
            await File.WriteAllTextAsync(file, served);
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(served), HowToRenew);
    }

    [Test]
    public async Task A_caller_that_has_it_is_told_so()
    {
        using var first = await _http.GetAsync("/openapi/v1.json");
        using var again = new HttpRequestMessage(HttpMethod.Head, "/openapi/v1.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _http.SendAsync(again);

        Assert.That((first.Headers.ETag!.IsWeak, second.StatusCode), Is.EqualTo((false, HttpStatusCode.NotModified)));
    }

    [Test]
    public void Every_operation_has_a_name_of_its_own_a_described_group_and_says_what_it_does()
    {
        var operations = Document.Operations.Select(each => each.Operation).ToList();
        var groups = Document.Root.GetProperty("tags").EnumerateArray()
            .Where(tag => tag.TryGetProperty("description", out _))
            .Select(tag => tag.GetProperty("name").GetString());

        Assert.That(operations.Select(operation => operation.GetProperty("operationId").GetString()), Is.Unique.And.Not.Empty);
        Assert.That(
            operations.SelectMany(operation => operation.GetProperty("tags").EnumerateArray()).Select(tag => tag.GetString()),
            Is.All.AnyOf([.. groups]));
        Assert.That(
            operations.Select(operation =>
                operation.GetProperty("summary").GetString()!.Length * operation.GetProperty("description").GetString()!.Length),
            Is.All.Positive);
    }

    [Test]
    public void Every_schema_is_described_and_those_of_answers_let_members_come()
    {
        var schemas = Document.Root.GetProperty("components").GetProperty("schemas").EnumerateObject().ToList();

        Assert.That(schemas, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var schema in schemas)
            {
                Assert.That(schema.Value.TryGetProperty("description", out _), Is.True, schema.Name);
                var isClosed = schema.Value.TryGetProperty("additionalProperties", out var others)
                    && others.ValueKind == JsonValueKind.False;
                // What is sent is an entry or a document.
                Assert.That(
                    isClosed,
                    Is.EqualTo(
                        schema.Name.EndsWith("Entry", StringComparison.Ordinal)
                        || schema.Name.EndsWith("Document", StringComparison.Ordinal)),
                    schema.Name);
            }
        });
    }

    [Test]
    public async Task The_page_to_try_it_loads_nothing_from_elsewhere_and_runs_nothing_within()
    {
        var page = await _http.GetAsync("/swagger/index.html");
        var html = await page.Content.ReadAsStringAsync();
        var files = Regex.Matches(html, "(?:src|href)=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.That(page.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'; script-src 'self';"));
        Assert.That(files, Is.Not.Empty.And.All.Not.Contains("//"));
        Assert.That(Regex.Matches(html, "<script(?![^>]* src=)|<style| on[a-z]+=| style="), Is.Empty);
        foreach (var file in files)
            Assert.That((await _http.GetAsync($"/swagger/{file}")).StatusCode, Is.EqualTo(HttpStatusCode.OK), file);
        Assert.That(await _http.GetStringAsync("/swagger/index.js"), Does.Contain("../openapi/v1.json"));
        Assert.That((await _http.GetAsync("/swagger")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
