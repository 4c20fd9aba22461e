using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using FastEndpoints;

namespace MineAction.Api.Http.Query.Binding;

/// <summary>A parameter that a request type declares by <c>[QueryParam]</c>, <c>[RouteParam]</c> or <c>[FromHeader]</c>.</summary>
/// <param name="Name">As callers write it; exactly so, in this case.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Property">What it is bound to; an array where the parameter may be repeated.</param>
/// <param name="Parser">The parser of one value.</param>
internal sealed record RequestParameter(string Name, ParameterSource Source, PropertyInfo Property, ParameterParser Parser)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<RequestParameter>> Known = new();

    public bool IsRepeatable => Property.PropertyType.IsArray;

    /// <summary>The parameters of a request type, those of its base types last.</summary>
    public static IReadOnlyList<RequestParameter> Of(Type request) => Known.GetOrAdd(request, Read);

    private static List<RequestParameter> Read(Type request)
    {
        var defaults = Activator.CreateInstance(request)!;
        var parameters = new List<RequestParameter>();
        foreach (var property in request.GetProperties())
        {
            if (SourceOf(property) is var (name, source))
                parameters.Add(new(name, source, property, ParameterParser.Of(property, defaults)));
        }

        return parameters;
    }

    private static (string Name, ParameterSource Source)? SourceOf(PropertyInfo property)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        if (property.IsDefined(typeof(QueryParamAttribute)))
            return (name, ParameterSource.Query);
        if (property.IsDefined(typeof(RouteParamAttribute)))
            return (name, ParameterSource.Route);
        return property.GetCustomAttribute<FromHeaderAttribute>() is { } header ? (header.HeaderName!, ParameterSource.Header) : null;
    }
}
