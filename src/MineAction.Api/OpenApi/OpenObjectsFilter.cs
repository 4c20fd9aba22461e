using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>Version 1 may gain members: a caller who checks answers against the schema must not break when it does.</summary>
internal sealed class OpenObjectsFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        var refusesOthers = context.Type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>()?.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
        if (schema is OpenApiSchema open && !refusesOthers)
            open.AdditionalPropertiesAllowed = true;
    }
}
