using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MineAction.Api.Http.Formats.Tables;

/// <summary>
/// The columns of a list, taken from the way its items are written as JSON: a table carries exactly the JSON's values under the JSON's
/// names. Lists of texts become one cell; lists of objects have no place in a row and are left out.
/// </summary>
internal static class TableColumns
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<TableColumn>> Known = new();

    public static IReadOnlyList<TableColumn> Of(JsonTypeInfo type) => Known.GetOrAdd(type.Type, _ => [.. Flatten(type, "", item => item)]);

    private static IEnumerable<TableColumn> Flatten(JsonTypeInfo type, string prefix, Func<object, object?> parent)
    {
        foreach (var property in type.Properties.Where(property => property.Get is not null))
        {
            var name = prefix + property.Name;
            var valueType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var nested = type.Options.GetTypeInfo(valueType);
            object? ValueOf(object item) => parent(item) is { } value ? property.Get!(value) : null;
            if (nested.Kind == JsonTypeInfoKind.Object)
            {
                foreach (var column in Flatten(nested, name + ".", ValueOf))
                    yield return column;
            }
            else if (nested.Kind == JsonTypeInfoKind.Enumerable && valueType.IsAssignableTo(typeof(IEnumerable<string>)))
            {
                yield return new TableColumn(
                    name,
                    typeof(string),
                    item => ValueOf(item) is IEnumerable<string> texts ? string.Join(" ", texts) : null);
            }
            else if (valueType.IsEnum)
            {
                yield return new TableColumn(
                    name,
                    typeof(string),
                    item => ValueOf(item) is { } value ? JsonSerializer.SerializeToElement(value, nested).GetString() : null);
            }
            else if (nested.Kind == JsonTypeInfoKind.None)
            {
                yield return new TableColumn(name, valueType, ValueOf);
            }
        }
    }
}
