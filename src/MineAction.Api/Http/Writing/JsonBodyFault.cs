using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>Problem document for a JSON body that cannot be read, in the caller's words: never with the names of our types.</summary>
internal static class JsonBodyFault
{
    /// <param name="fault">What the reader of the body ran into.</param>
    /// <param name="bytes">The body.</param>
    /// <param name="type">What it was to be read into.</param>
    public static Problem Of(JsonException fault, byte[] bytes, JsonTypeInfo type)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            return Problem.Of(
                ProblemType.InvalidBody,
                $"The body is not JSON: see line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} of it.");
        }

        using (document)
        {
            var path = (fault.Path ?? "$").Split('.').Skip(1).ToList();
            var field = string.Join('.', path);
            var message = Describe(path, document.RootElement, type);
            return field.Length == 0
                ? Problem.Of(ProblemType.InvalidBody, message)
                : Problem.OfField(ProblemType.InvalidBody, field, $"{field}: {message}");
        }
    }

    private static string Describe(List<string> path, JsonElement element, JsonTypeInfo type)
    {
        foreach (var name in path.Select(segment => segment.Split('[')[0]))
        {
            if (type.Properties.FirstOrDefault(property => property.Name == name) is not { } property)
                return $"'{Shown(name)}' is not known here. Known: {string.Join(", ", type.Properties.Select(each => each.Name))}.";
            type = type.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            if (element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Count(member => member.Name == name) > 1)
                return "is given twice.";
            element = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var inner) ? inner : default;
        }

        if (type.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
        {
            var missing = type.Properties
                .Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _))
                .Select(property => property.Name)
                .ToList();
            return missing.Count > 0
                ? $"{(path.Count == 0 ? "The body lacks" : "lacks")} {string.Join(", ", missing)}."
                : "cannot be read.";
        }

        return $"is to be {Expected(type)}.";
    }

    private static string Expected(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Enumerable } => type.ElementType == typeof(string) ? "a list of texts" : "a list of objects",
        { Kind: JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary } => "an object",
        { Type: var simple } when simple == typeof(DateOnly) => "a day as yyyy-MM-dd, for example 2009-08-01",
        { Type: var simple } when simple == typeof(int) => "a whole number",
        { Type: var simple } when simple == typeof(bool) => "true or false",
        _ => "a text",
    };

    private static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}
