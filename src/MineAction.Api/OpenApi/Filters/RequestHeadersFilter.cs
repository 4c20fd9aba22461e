using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Http.Writing;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The request headers that change the answer to a question, and those that a write may or must carry.</summary>
internal sealed class RequestHeadersFilter : IOperationFilter
{
    private static readonly Dictionary<string, OpenApiParameter> All = new()
    {
        ["AcceptLanguage"] = Header(
            "Accept-Language",
            "The languages the caller reads, best first; the first of ar, zh, en, fr, ru, es is taken, else en.",
            "fr-CH, fr;q=0.9, en;q=0.5"),
        ["IfNoneMatch"] = Header(
            "If-None-Match",
            "The ETag of an answer the caller has. Where it is still the answer, 304 confirms it without a body.",
            "\"r1-p7mX1bZ0cDk5yq8w\""),
        ["IfMatch"] = Header(
            "If-Match",
            "The ETag of any answer that showed the thing as the editor saw it. Where it was changed since, 412.",
            "\"r1-p7mX1bZ0cDk5yq8w\"",
            isRequired: true),
        ["IfMatchIfKnown"] = Header(
            "If-Match",
            "The ETag of any answer that showed the thing as the editor saw it. Where it was changed since, 412. Left out, it is written " +
            "over whatever it is.",
            "\"r1-p7mX1bZ0cDk5yq8w\""),
        ["IfMatchPlan"] = Header(
            "If-Match",
            "The ETag of the dry run whose numbers are accepted. Where the record or the document changed since, 412. Left out, nothing " +
            "can be accepted by number.",
            "\"r1-p7mX1bZ0cDk5yq8w\""),
        ["IdempotencyKey"] = Header(
            "Idempotency-Key",
            "Names this request: sent again with the same key and body, it gives the first answer and does nothing twice.",
            "3f1c2a34-8f2e-4c2b-9a51-5e0d1f6f7a10"),
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var parameters = (context.Document.Components ??= new()).Parameters ??= new Dictionary<string, IOpenApiParameter>();
        foreach (var name in NamesFor(context))
        {
            parameters.TryAdd(name, All[name]);
            (operation.Parameters ??= []).Add(new OpenApiParameterReference(name, context.Document));
        }
    }

    private static string[] NamesFor(OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var slice = SliceDescription.Of(context.ApiDescription);
        if (slice is { IsRead: true })
            return ["AcceptLanguage", "IfNoneMatch"];
        if (slice is not { IsWrite: true })
            return [];
        if (metadata.OfType<PreconditionMetadata>().FirstOrDefault() is not { } precondition)
            return context.ApiDescription.HttpMethod == HttpMethods.Post ? ["IdempotencyKey"] : [];
        if (context.ApiDescription.HttpMethod == HttpMethods.Post)
            return ["IfMatchPlan", "IdempotencyKey"];
        return [precondition.IsRequired ? "IfMatch" : "IfMatchIfKnown"];
    }

    private static OpenApiParameter Header(string name, string description, string example, bool isRequired = false) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Required = isRequired,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(example),
    };
}
