using System.Globalization;
using FastEndpoints;
using FluentValidation.Results;
using Microsoft.Extensions.Primitives;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Query.Binding;

/// <summary>
/// Request binder that takes parameters exactly as they are declared: names in their own case, single values once, repeatable ones by being
/// repeated. Every parameter is parsed once, by the strict parser of its type; whatever is wrong is added to the validation failures. The
/// framework's own binder would ignore unknown names, split <c>a,b</c>, and read 1/2/2026 as a day.
/// </summary>
internal sealed class StrictRequestBinder<TRequest> : IRequestBinder<TRequest>
    where TRequest : notnull
{
    /// <summary>Characters of one value in the query string.</summary>
    public const int LongestValue = 200;

    /// <summary>Values of one parameter: more than there are States and organizations.</summary>
    private const int MostValues = 300;

    /// <summary>The error code of a value that its parser refuses; rules on the same field then have nothing to judge.</summary>
    public const string ParseError = "Parse";

    private static readonly Lazy<Dictionary<string, RequestParameter>> InQuery = new(() =>
        RequestParameter.Of(typeof(TRequest))
            .Where(parameter => parameter.Source == ParameterSource.Query)
            .ToDictionary(parameter => parameter.Name));

    // Errors in the parameters that all reads share come first in the problem document.
    private static readonly Lazy<RequestParameter[]> Parameters = new(() =>
        [.. RequestParameter.Of(typeof(TRequest)).OrderBy(parameter => DepthOf(parameter.Property.DeclaringType!))]);

    public ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct)
    {
        var request = Activator.CreateInstance<TRequest>();
        if (IsWellFormed(ctx.HttpContext.Request.Query, ctx.ValidationFailures))
        {
            foreach (var parameter in Parameters.Value)
                Bind(request, parameter, ValuesOf(parameter, ctx.HttpContext.Request), ctx.ValidationFailures);
        }

        return ValueTask.FromResult(request);
    }

    // party=apmbc,ccm is meant as party=apmbc&party=ccm.
    private static string Repeated(string name, string listed) => Quoted.Of(string.Join(
        '&', listed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(value => $"{name}={value}")));

    private static int DepthOf(Type type) => type.BaseType is { } parent ? DepthOf(parent) + 1 : 0;

    private static StringValues ValuesOf(RequestParameter parameter, HttpRequest http) => parameter.Source switch
    {
        ParameterSource.Query => http.Query[parameter.Name],
        ParameterSource.Route => Convert.ToString(http.RouteValues[parameter.Name], CultureInfo.InvariantCulture),
        _ => http.Headers[parameter.Name],
    };

    private static void Bind(TRequest request, RequestParameter parameter, StringValues values, List<ValidationFailure> failures)
    {
        if (values.Count == 0)
            return;
        if (!parameter.IsRepeatable)
        {
            if (TryParse(parameter, values.ToString(), failures, out var value))
                parameter.Property.SetValue(request, value);
            return;
        }

        // What is given twice is asked once.
        values = values.Distinct().ToArray();
        var array = Array.CreateInstance(parameter.Property.PropertyType.GetElementType()!, values.Count);
        var isWhole = true;
        for (var i = 0; i < values.Count; i++)
        {
            if (TryParse(parameter, values[i] ?? "", failures, out var value))
                array.SetValue(value, i);
            else
                isWhole = false;
        }

        if (isWhole)
            parameter.Property.SetValue(request, array);
    }

    private static bool TryParse(RequestParameter parameter, string text, List<ValidationFailure> failures, out object? value)
    {
        value = parameter.Parser.Parse(text);
        if (value is null)
            failures.Add(new ValidationFailure(parameter.Name, parameter.Parser.MessageFor(Quoted.Of(text))) { ErrorCode = ParseError });
        return value is not null;
    }

    /// <summary>
    /// A misspelt <c>asof</c> must not silently mean today: unknown names, repeated, overlong and illegible values are
    /// refused first.
    /// </summary>
    private static bool IsWellFormed(IQueryCollection query, List<ValidationFailure> failures)
    {
        var known = InQuery.Value;
        foreach (var name in query.Keys.Where(name => !known.ContainsKey(name)))
        {
            var nearest = known.Count == 0 ? "" : $"Did you mean {Suggestions.To(name, known.Keys, 1)[0]}? ";
            var names = string.Join(", ", known.Keys.Order(StringComparer.Ordinal));
            Refuse(
                ProblemType.UnknownParameter,
                Quoted.Of(name),
                $"'{Quoted.Of(name)}' is not a parameter here. {nearest}Known: {names}.");
        }

        if (failures.Count > 0)
            return false;
        foreach (var (name, values) in query)
        {
            if (values.Count > 1 && !known[name].IsRepeatable)
                Refuse(ProblemType.InvalidParameter, name, $"{name} is given {values.Count} times; give it once.");
            else if (known[name].IsRepeatable && values.FirstOrDefault(value => value?.Contains(',') == true) is { } listed)
                Refuse(
                    ProblemType.InvalidParameter, name,
                    $"{name} has a comma in '{Quoted.Of(listed)}'; repeat it: {Repeated(name, listed)}.");
            else if (values.Count > MostValues)
                Refuse(ProblemType.InvalidParameter, name, $"{name} is given {values.Count} times; {MostValues} is the most.");
            else if (values.Any(value => value?.Length > LongestValue))
                Refuse(ProblemType.InvalidParameter, name, $"{name} is longer than {LongestValue} characters.");
            else if (values.Select(value => StorableText.Fault(value ?? "")).FirstOrDefault(fault => fault is not null) is { } fault)
                Refuse(ProblemType.InvalidParameter, name, $"{name} {fault}");
        }

        return failures.Count == 0;

        void Refuse(ProblemType type, string name, string message) =>
            failures.Add(new ValidationFailure(name, message) { CustomState = type });
    }
}
