using Microsoft.OpenApi;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>
/// Version 1 may gain members: a caller who checks answers against the schema must not break when it does.
/// What callers send has no member but those described: another one is refused.
/// </summary>
internal sealed class OpenObjectsFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema described && context.Type.IsClass)
            described.AdditionalPropertiesAllowed = !SerializerContexts.IsOfBody(context.Type);
    }
}
