using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using MineAction.Api.OpenApi.Description;
using MineAction.TreatyLaw.Wording;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>A closed vocabulary is written by its codes, so it is described by them.</summary>
internal sealed class EnumCodesFilter : ISchemaFilter
{
    /// <summary>The codes of a vocabulary, in its order.</summary>
    public static IReadOnlyList<string> CodesOf(Type vocabulary) =>
        (IReadOnlyList<string>)typeof(Code<>).MakeGenericType(vocabulary).GetProperty(nameof(Code<>.All))!.GetValue(null)!;

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema vocabulary || !context.Type.IsEnum)
            return;
        var codes = CodesOf(context.Type);
        vocabulary.Type = JsonSchemaType.String;
        vocabulary.Format = null;
        vocabulary.Enum = [.. codes.Select(code => (JsonNode)JsonValue.Create(code))];
        var meanings = Enum.GetNames(context.Type).Zip(codes)
            .Select(each => (Code: each.Second, Meaning: XmlDocs.SummaryOf(context.Type.GetField(each.First)!)))
            .Where(each => each.Meaning is not null)
            .Select(each => $"- `{each.Code}`: {each.Meaning}");
        vocabulary.Description = string.Join("\n", meanings.Prepend(XmlDocs.SummaryOf(context.Type) + "\n")).TrimEnd();
    }
}
