using System.Reflection;
using FastEndpoints;
using Microsoft.OpenApi;
using MineAction.Api.Http.Writing;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The body that a slice takes: JSON of a property, or a document as it is.</summary>
internal sealed class RequestBodiesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (SliceDescription.Of(context.ApiDescription) is not { Request: var request })
            return;
        var json = request.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(FromBodyAttribute)));
        if (json is not null)
            operation.RequestBody = BodyOf(
                context.SchemaGenerator.GenerateSchema(json.PropertyType, context.SchemaRepository), ["application/json"]);
        else if (request.GetCustomAttribute<BodyAttribute>() is { } document)
            operation.RequestBody = BodyOf(new OpenApiSchema { Type = JsonSchemaType.String }, document.MediaTypes);
        else
            operation.RequestBody = null;
    }

    private static OpenApiRequestBody BodyOf(IOpenApiSchema schema, IEnumerable<string> mediaTypes) => new()
    {
        Required = true,
        Content = mediaTypes.ToDictionary(mediaType => mediaType, IOpenApiMediaType (_) => new OpenApiMediaType { Schema = schema }),
    };
}
