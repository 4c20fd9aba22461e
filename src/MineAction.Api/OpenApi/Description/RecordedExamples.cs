using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MineAction.Api.OpenApi.Description;

/// <summary>Real questions with their real answers, kept beside this file; a test asks each of them again.</summary>
internal static class RecordedExamples
{
    public const string Prefix = "openapi/examples/";

    /// <summary>The answer of the example called <paramref name="name"/>, as a media type carries it; null where there is none.</summary>
    public static Dictionary<string, IOpenApiExample>? Of(string name) => Part(name, "answer");

    /// <summary>The body that was sent to get it; null where there is none.</summary>
    public static Dictionary<string, IOpenApiExample>? BodyOf(string name) => Part(name, "body");

    private static Dictionary<string, IOpenApiExample>? Part(string name, string member)
    {
        var resource = $"{Prefix}{name}.json";
        if (!EmbeddedResource.Named(resource).Contains(resource))
            return null;
        var example = JsonNode.Parse(EmbeddedResource.ReadText(resource))!;
        if (example[member] is not { } value)
            return null;
        var request = example["request"]!.GetValue<string>();
        return new Dictionary<string, IOpenApiExample>
        {
            ["real"] = new OpenApiExample { Summary = request.StartsWith('/') ? $"GET {request}" : request, Value = value },
        };
    }
}
