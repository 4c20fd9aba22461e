using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Query;

/// <summary>Refuses query parameters that an endpoint does not know: a misspelt <c>asof</c> must not silently mean today.</summary>
internal sealed class QueryStringCheck(Type request)
{
    public const int LongestValue = 200;

    private readonly Dictionary<string, bool> _isRepeatable = Parameters(request).ToDictionary(each => each.Name, each => each.Property.PropertyType.IsArray);

    /// <summary>The query parameters that a request type declares.</summary>
    public static IEnumerable<(string Name, PropertyInfo Property)> Parameters(Type request) => request.GetProperties()
        .Select(property => (property.GetCustomAttribute<FromQueryAttribute>()?.Name, property))
        .Where(each => each.Name is not null)!;

    /// <summary>The problem with the query, or null.</summary>
    public Problem? Check(IQueryCollection query)
    {
        var unknown = query.Keys.Where(key => !_isRepeatable.ContainsKey(key)).ToDictionary(
            key => Quoted.Of(key),
            key => (IReadOnlyList<string>)[$"'{Quoted.Of(key)}' is not a parameter here. Did you mean {string.Join(" or ", Suggestions.To(key, _isRepeatable.Keys, 1))}? Known: {string.Join(", ", _isRepeatable.Keys.Order(StringComparer.Ordinal))}."]);
        if (unknown.Count > 0)
            return Problem.OfFields(ProblemType.UnknownParameter, unknown);
        foreach (var (key, values) in query)
        {
            if (values.Count > 1 && !_isRepeatable[key])
                return Problem.OfField(ProblemType.InvalidParameter, key, $"{key} is given {values.Count} times; give it once.");
            if (values.Any(value => value?.Length > LongestValue))
                return Problem.OfField(ProblemType.InvalidParameter, key, $"{key} is longer than {LongestValue} characters.");
        }

        return null;
    }
}
