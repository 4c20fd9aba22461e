using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

/// <summary>What holds for every operation of the document, asked by an editor: nothing but the fault of the test is in the way.</summary>
public abstract class EveryOperationTests(Engine engine) : WritingTests(engine)
{
    private string _webhook = "";

    private protected static ContractDocument Document => ContractDocument.Committed;

    private protected static IEnumerable<TestCaseData> All => CasesOf(_ => true);

    private protected static IEnumerable<TestCaseData> WithABody => CasesOf(operation => operation.TryGetProperty("requestBody", out _));

    private protected static IEnumerable<TestCaseData> WithAJsonBody => CasesOf(operation =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out _));

    [OneTimeSetUp]
    public async Task SubscribeAsync()
    {
        var answer = await WriteAsync(HttpMethod.Post, "/v1/webhooks", new { url = "https://192.0.2.1.example/" });
        _webhook = answer["webhook"].GetProperty("id").GetString()!;
    }

    // The example's proposal: a document that nobody can read.
    [OneTimeSetUp]
    public Task ProposeAsync() => Host.Services.GetRequiredService<RegisterWriter>().InTurnAsync(
        transaction => ProposalStore.ProposeAsync(
            transaction,
            new Proposal
            {
                Id = 0,
                Address = "https://example.org/XXVI-5",
                Instrument = "apmbc",
                Format = SourceFormat.Html,
                StatusAsAt = new DateOnly(2026, 5, 31),
                Digest = new string('0', 64),
                Differences = "unreadable",
                FoundAt = ApiHost.Start,
                State = ProposalState.Open,
            },
            "<!DOCTYPE html><html></html>"u8.ToArray()),
        CancellationToken.None);

    private protected static IEnumerable<TestCaseData> CasesOf(Func<JsonElement, bool> isAsked) =>
        from each in Document.Operations
        where isAsked(each.Operation)
        select new TestCaseData(each.Method, each.Path).SetArgDisplayNames(each.Method.ToUpperInvariant(), each.Path);

    private protected static JsonElement OperationOf(string method, string path) =>
        Document.Root.GetProperty("paths").GetProperty(path).GetProperty(method);

    private protected static IEnumerable<JsonElement> QueryOf(string method, string path) =>
        Document.ParametersOf(OperationOf(method, path)).Where(parameter => parameter.GetProperty("in").ValueEquals("query"));

    private protected static HttpContent? ContentOf(ExampleRequest request)
    {
        if (request.Body is not { } body)
            return null;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (request.MediaType is { } type)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private protected ExampleRequest RequestOf(string method, string path)
    {
        var request = ExampleRequest.Of(method, path);
        // The example's webhook is nobody's.
        var example = request.Address.Split('/', '?').ElementAtOrDefault(3);
        return path.StartsWith("/v1/webhooks/", StringComparison.Ordinal)
            ? request with { Address = request.Address.Replace(example!, _webhook, StringComparison.Ordinal) }
            : request;
    }

    /// <summary>Sends it with what an editor sends: a token, and the tag of what is written over.</summary>
    private protected async Task<ApiAnswer> SendAsync(ExampleRequest request)
    {
        var headers = new List<(string, string)> { ("Authorization", $"Bearer {EditorToken.Of("ana")}") };
        if (request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete)
        {
            if ((await Api.GetAsync(request.Address.Split('?')[0], [.. headers])).Header("ETag") is { } tag)
                headers.Add(("If-Match", tag));
        }

        return await Api.SendAsync(request.Method, request.Address, ContentOf(request), [.. headers]);
    }

    /// <summary>Refused with 400 for this one field.</summary>
    private protected static void AssertNames(ApiAnswer answer, string field, string because)
    {
        Assert.That((int)answer.Status, Is.EqualTo(400), $"{because}: {answer.Text}");
        Assert.That(answer["errors"].EnumerateObject().Select(error => error.Name), Is.EqualTo([field]), $"{because}: {answer.Text}");
        Assert.That(answer["detail"].GetString(), Does.Contain(field), because);
    }
}
