using System.Globalization;
using System.Text.Json;
using MineAction.Api.Tests.Features.Imports;

namespace MineAction.Api.Tests.Contract;

/// <summary>
/// Whether a value is what a schema of the document says. It knows the keywords that the document uses, refuses others,
/// and is stricter than JSON Schema in one thing: a member that the document does not name is an error.
/// </summary>
internal sealed class SchemaCheck(ContractDocument document)
{
    private static readonly HashSet<string> Known =
    [
        "$ref", "type", "format", "enum", "description", "readOnly", "properties", "required", "additionalProperties", "items",
        "oneOf", "anyOf", "minimum", "maximum", "minLength", "maxLength", "examples", "default",
    ];

    /// <summary>What is wrong, each with its place; nothing where all is right.</summary>
    public IEnumerable<string> Errors(JsonElement value, JsonElement schema, string place = "$")
    {
        foreach (var keyword in schema.EnumerateObject().Select(keyword => keyword.Name).Where(keyword => !Known.Contains(keyword)))
            yield return $"{place}: the schema uses '{keyword}', which the check does not know";
        schema = document.Resolve(schema);
        foreach (var error in ScalarErrors(value, schema).Concat(AlternativeErrors(value, schema)))
            yield return $"{place}: {error}";
        var inner = value.ValueKind switch
        {
            JsonValueKind.Object when HasShape(schema) => MemberErrors(value, schema, place),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) =>
                value.EnumerateArray().SelectMany((item, index) => Errors(item, items, $"{place}[{index}]")),
            _ => [],
        };
        foreach (var error in inner)
            yield return error;
    }

    private static bool HasShape(JsonElement schema) =>
        schema.TryGetProperty("properties", out _) || schema.TryGetProperty("additionalProperties", out _);

    private IEnumerable<string> MemberErrors(JsonElement value, JsonElement schema, string place)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        foreach (var name in required.Where(name => !value.TryGetProperty(name, out _)))
            yield return $"{place}: '{name}' is missing";
        foreach (var member in value.EnumerateObject())
        {
            var isNamed = schema.TryGetProperty("properties", out var properties) & properties.ValueKind == JsonValueKind.Object;
            if ((isNamed && properties.TryGetProperty(member.Name, out var declared))
                || schema.TryGetProperty("additionalProperties", out declared))
            {
                foreach (var error in Errors(member.Value, declared, $"{place}.{member.Name}"))
                    yield return error;
            }
            else
            {
                yield return $"{place}: '{member.Name}' is not in the document";
            }
        }
    }

    private IEnumerable<string> AlternativeErrors(JsonElement value, JsonElement schema)
    {
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (!schema.TryGetProperty(keyword, out var alternatives))
                continue;
            var fitting = alternatives.EnumerateArray().Count(alternative => !Errors(value, alternative).Any());
            if (fitting == 0 || (keyword == "oneOf" && fitting > 1))
            {
                var errors = alternatives.EnumerateArray().Select(each => string.Join(", ", Errors(value, each)));
                yield return $"{value} fits {fitting} of {keyword}: {string.Join("; ", errors)}";
            }
        }
    }

    private static IEnumerable<string> ScalarErrors(JsonElement value, JsonElement schema)
    {
        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Any(name => IsOfType(value, name)))
            yield return $"{value} is not of type {type}";
        if (schema.TryGetProperty("enum", out var values) && values.EnumerateArray().All(each => !JsonElement.DeepEquals(each, value)))
            yield return $"{value} is not one of {values}";
        if (schema.TryGetProperty("format", out var format)
            && value.ValueKind != JsonValueKind.Null
            && !IsOfFormat(value, format.GetString()!))
        {
            yield return $"{value} has not the format {format}";
        }

        if (schema.TryGetProperty("minimum", out var minimum) && value.GetDecimal() < minimum.GetDecimal())
            yield return $"{value} is less than {minimum}";
        if (schema.TryGetProperty("maximum", out var maximum) && value.GetDecimal() > maximum.GetDecimal())
            yield return $"{value} is more than {maximum}";
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => false,
    };

    private static bool IsOfFormat(JsonElement value, string format) => format switch
    {
        "int32" => value.TryGetInt32(out _),
        "int64" => value.TryGetInt64(out _),
        "double" => value.TryGetDouble(out _),
        "date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => value.GetString()!.EndsWith('Z') && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
        "uri-reference" => Uri.TryCreate(value.GetString(), UriKind.RelativeOrAbsolute, out _),
        _ => false,
    };
}
