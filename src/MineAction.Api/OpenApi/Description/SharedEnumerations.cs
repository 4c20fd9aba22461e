using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Http.Query.Binding;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Description;

/// <summary>
/// The closed vocabularies of parameters as named components: generators make one type of each, instead of one type for every operation.
/// </summary>
internal static class SharedEnumerations
{
    /// <summary>A reference to the component of a vocabulary; null for a parameter that has none.</summary>
    public static OpenApiSchemaReference? Of(ParameterShape shape, OperationFilterContext context)
    {
        if (shape.Vocabulary is { } vocabulary)
            return (OpenApiSchemaReference)context.SchemaGenerator.GenerateSchema(vocabulary, context.SchemaRepository);
        return shape is { Values: { } values, ValuesName: { } name } ? OfValues(name, values, context) : null;
    }

    private static OpenApiSchemaReference OfValues(string name, IReadOnlyList<string> values, OperationFilterContext context)
    {
        context.SchemaRepository.Schemas.TryAdd(name, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "A format of the answer.",
            Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))],
        });
        return new OpenApiSchemaReference(name, context.Document);
    }
}
