using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Http.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The kinds of problem, which are a promise: callers branch on them.</summary>
internal sealed class ProblemTypesFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (!context.Type.IsAssignableTo(typeof(Problem))
            || schema is not OpenApiSchema { Properties: { } members }
            || members["type"] is not OpenApiSchema type)
        {
            return;
        }

        type.Enum = [.. ProblemType.All.Select(each => (JsonNode)JsonValue.Create(each.Uri))];
        type.Description = string.Join("\n", ProblemType.All
            .Select(each => $"- `{each.Uri}` ({each.Status}): {each.Title}.")
            .Prepend("A stable URI for the kind of problem.\n"));
    }
}
