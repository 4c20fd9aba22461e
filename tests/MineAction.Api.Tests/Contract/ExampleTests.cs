using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>The examples in the document are questions that were asked and the answers that were given.</summary>
public sealed class ExampleTests
{
    private const string HowToRenew =
        "UPDATE_OPENAPI=1 dotnet test tests/MineAction.Api.Tests --filter Name~An_example writes it anew; "
        + "then renew the document, which holds it.";

    private static readonly bool Renews = Environment.GetEnvironmentVariable("UPDATE_OPENAPI") == "1";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string Folder = Repository.PathOf("src", "MineAction.Api", "OpenApi", "Examples");

    // One after the other: what one writes, the next one needs.
    private static readonly string[] Story =
    [
        "recordInstrument", "correctInstrument", "recordAction", "correctAction",
        "recordState", "correctState", "recordFigure", "correctFigure",
    ];

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> OperationIds => ContractDocument.Committed.Questions
        .Where(each => ContractDocument.Committed.Resolve(each.Operation.GetProperty("responses").GetProperty("200"))
            .GetProperty("content").TryGetProperty("application/json", out _))
        .Select(each => each.Operation.GetProperty("operationId").GetString()!);

    private static IEnumerable<string> Questions => Names.Except(Story);

    [TestCaseSource(nameof(Questions))]
    public async Task An_example_is_a_real_answer(string name)
    {
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        await AskAgainAsync(http, name);
    }

    [Test]
    public async Task An_example_of_writing_is_a_real_answer()
    {
        using var host = new ApiHost(Engines.Sqlite, EditorToken.Settings);
        using var http = host.CreateClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", EditorToken.Of("editor@example.org"));
        foreach (var name in Story)
            await AskAgainAsync(http, name);
    }

    [TestCaseSource(nameof(OperationIds))]
    public void Every_question_has_an_example(string operation) =>
        Assert.That(
            Names,
            Does.Contain(operation),
            $"Write {{ \"request\": \"/v1/...\" }} to {operation}.json in src/MineAction.Api/OpenApi/Examples. {HowToRenew}");

    private static async Task AskAgainAsync(HttpClient http, string name)
    {
        var file = Path.Combine(Folder, name + ".json");
        var example = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        using var request = RequestOf(example);
        using var response = await http.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.That(
            response.IsSuccessStatusCode,
            Is.EqualTo(!name.StartsWith("problem-", StringComparison.Ordinal)),
            answer.ToJsonString());
        // The one member that is new every time.
        if (answer.ContainsKey("traceId"))
            answer["traceId"] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

        if (Renews)
        {
            example["answer"] = answer.DeepClone();
            await File.WriteAllTextAsync(file, example.ToJsonString(Readable) + "\n");
        }

        Assert.That(example["answer"]?.ToJsonString(Readable), Is.EqualTo(answer.ToJsonString(Readable)), HowToRenew);
    }

    // "/v1/…" is read; "PUT /v1/…" is written, with the body, over the version that ifMatch names.
    private static HttpRequestMessage RequestOf(JsonObject example)
    {
        var words = example["request"]!.GetValue<string>().Split(' ');
        var request = new HttpRequestMessage(words.Length == 1 ? HttpMethod.Get : HttpMethod.Parse(words[0]), words[^1]);
        if (example["body"] is { } body)
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        if (example["ifMatch"] is { } tag)
            request.Headers.TryAddWithoutValidation("If-Match", tag.GetValue<string>());
        return request;
    }
}
