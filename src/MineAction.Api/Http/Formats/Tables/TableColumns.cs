using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats.Tables;

/// <summary>
/// The columns of a list, taken from the way its items are written as JSON: a table carries exactly the JSON's values under the JSON's
/// names. Lists of texts become one cell, words by language a column each; lists of objects have no place in a row and are left out.
/// </summary>
internal static class TableColumns
{
    private static readonly string[] Origin = ["instrument", "asOf", "revision", "dataThrough"];

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<TableColumn>> Known = new();

    public static IReadOnlyList<TableColumn> Of(JsonTypeInfo type) => Known.GetOrAdd(type.Type, _ => [.. Flatten(type, "", item => item)]);

    /// <summary>
    /// The columns of a table about a day, each row of which says at its end what it is about: <c>instrument</c> (where the address names
    /// one), <c>asOf</c>, <c>revision</c> and <c>dataThrough</c>, where these are no columns already.
    /// </summary>
    public static IReadOnlyList<TableColumn> WithOrigin(IReadOnlyList<TableColumn> columns, QueryContext context)
    {
        if (!context.IsAboutADay)
            return columns;
        var through = context.DataThrough;
        var origin = OriginNames(context.Instrument is not null, columns).Select(name => name switch
        {
            "instrument" => new TableColumn(name, typeof(string), _ => context.Instrument),
            "asOf" => new TableColumn(name, typeof(DateOnly), _ => context.AsOf),
            "revision" => new TableColumn(name, typeof(int), _ => context.Revision),
            _ => new TableColumn(name, typeof(DateOnly), _ => through),
        });
        return [.. columns, .. origin];
    }

    /// <summary>The names of the columns that say what a row is about, without those that a table has already.</summary>
    public static IEnumerable<string> OriginNames(bool isOfOneInstrument, IReadOnlyList<TableColumn> columns) =>
        Origin.Skip(isOfOneInstrument ? 0 : 1).Except(columns.Select(column => column.Name));

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
            else if (valueType == typeof(IReadOnlyDictionary<string, string>))
            {
                foreach (var language in Languages.All)
                    yield return new TableColumn($"{name}.{language}", typeof(string), item => WordsIn(language, ValueOf(item)));
            }
            else if (nested.Kind == JsonTypeInfoKind.Enumerable && valueType.IsAssignableTo(typeof(IEnumerable<string>)))
            {
                yield return new TableColumn(
                    name,
                    typeof(string),
                    item => ValueOf(item) is IEnumerable<string> texts && texts.Any() ? string.Join(" ", texts) : null);
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

    private static string? WordsIn(string language, object? words) =>
        words is IReadOnlyDictionary<string, string> byLanguage ? byLanguage.GetValueOrDefault(language) : null;
}
