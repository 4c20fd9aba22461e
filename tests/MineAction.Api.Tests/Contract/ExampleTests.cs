using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>The examples in the document are questions that were asked and the answers that were given.</summary>
public sealed class ExampleTests
{
    private const string HowToRenew =
        "UPDATE_OPENAPI=1 dotnet test tests/MineAction.Api.Tests --filter Name=An_example_is_a_real_answer writes it anew; then renew the document, which holds it.";

    private static readonly bool Renews = Environment.GetEnvironmentVariable("UPDATE_OPENAPI") == "1";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Folder = Repository.PathOf("src", "MineAction.Api", "OpenApi", "Examples");

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> OperationIds => ContractDocument.Committed.Questions
        .Where(each => ContractDocument.Committed.Resolve(each.Operation.GetProperty("responses").GetProperty("200")).GetProperty("content").TryGetProperty("application/json", out _))
        .Select(each => each.Operation.GetProperty("operationId").GetString()!);

    [TestCaseSource(nameof(Names))]
    public async Task An_example_is_a_real_answer(string name)
    {
        var file = Path.Combine(Folder, name + ".json");
        var example = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        using var response = await http.GetAsync(new Uri(example["request"]!.GetValue<string>(), UriKind.Relative));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
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

    [TestCaseSource(nameof(OperationIds))]
    public void Every_question_has_an_example(string operation) =>
        Assert.That(Names, Does.Contain(operation), $"Write {{ \"request\": \"/v1/...\" }} to {operation}.json in src/MineAction.Api/OpenApi/Examples. {HowToRenew}");
}
