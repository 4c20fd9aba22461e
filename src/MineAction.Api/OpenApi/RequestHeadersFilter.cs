using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>The request headers that change the answer to a question.</summary>
internal sealed class RequestHeadersFilter : IOperationFilter
{
    private static readonly Dictionary<string, OpenApiParameter> Headers = new()
    {
        ["AcceptLanguage"] = Header("Accept-Language", "The languages the caller reads, best first; the first of ar, zh, en, fr, ru, es is taken, else en.", "fr-CH, fr;q=0.9, en;q=0.5"),
        ["IfNoneMatch"] = Header("If-None-Match", "The ETag of an answer the caller has. Where it is still the answer, 304 confirms it without a body.", "\"r1-p7mX1bZ0cDk5yq8w\""),
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (!context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<ReadMetadata>().Any())
            return;
        var parameters = (context.Document.Components ??= new()).Parameters ??= new Dictionary<string, IOpenApiParameter>();
        foreach (var (name, header) in Headers)
        {
            parameters.TryAdd(name, header);
            (operation.Parameters ??= []).Add(new OpenApiParameterReference(name, context.Document));
        }
    }

    private static OpenApiParameter Header(string name, string description, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(example),
    };
}
