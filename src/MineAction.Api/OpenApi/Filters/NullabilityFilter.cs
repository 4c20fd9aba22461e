using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>
/// Schema filter that marks a nullable member as nullable also where its schema is a reference to another one. A member that is left out
/// of the JSON instead of being null is not marked.
/// </summary>
internal sealed class NullabilityFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } members })
            return;
        var nullability = new NullabilityInfoContext();
        foreach (var property in context.Type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!members.TryGetValue(name, out var member) || nullability.Create(property).ReadState != NullabilityState.Nullable)
                continue;
            var isLeftOut = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull;
            if (member is OpenApiSchema inline && isLeftOut)
                inline.Type &= ~JsonSchemaType.Null;
            else if (member is OpenApiSchemaReference reference && !isLeftOut)
                members[name] = OrNull(reference);
        }
    }

    private static OpenApiSchema OrNull(OpenApiSchemaReference reference)
    {
        var description = reference.Description;
        reference.Description = null;
        return new OpenApiSchema { Description = description, OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }] };
    }
}
