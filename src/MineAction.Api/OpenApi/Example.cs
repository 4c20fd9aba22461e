using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Storage;

namespace MineAction.Api.OpenApi;

/// <summary>Real questions with their real answers, kept beside this file; a test asks each of them again.</summary>
internal static class Example
{
    public const string Prefix = "openapi/examples/";

    /// <summary>The example called <paramref name="name"/>, as a media type carries it; null where there is none.</summary>
    public static Dictionary<string, IOpenApiExample>? Of(string name)
    {
        var resource = $"{Prefix}{name}.json";
        if (!SqlFile.Named(resource).Contains(resource))
            return null;
        var example = JsonNode.Parse(SqlFile.ReadText(resource))!;
        return new Dictionary<string, IOpenApiExample>
        {
            ["real"] = new OpenApiExample { Summary = $"GET {example["request"]}", Value = example["answer"] },
        };
    }
}
