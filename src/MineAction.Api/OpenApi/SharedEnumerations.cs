using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.Http.Query;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

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
        return shape.Values is { } formats ? OfFormats(formats, context) : null;
    }

    // The formats of tables are what most operations offer; an address that offers others has a name of its own for them.
    private static OpenApiSchemaReference OfFormats(IReadOnlyList<string> formats, OperationFilterContext context)
    {
        var name = formats.SequenceEqual(OfTables()) ? nameof(OutputFormat) : string.Concat(formats.Select(Pascal)) + "Format";
        context.SchemaRepository.Schemas.TryAdd(name, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "A format of the answer.",
            Enum = [.. formats.Select(format => (JsonNode)JsonValue.Create(format))],
        });
        return new OpenApiSchemaReference(name, context.Document);
    }

    private static IEnumerable<string> OfTables() => OutputFormats.OfTables.Select(TreatyLaw.Wording.Code<OutputFormat>.Of);

    private static string Pascal(string code) => string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
