using System.Text.Json;
using FluentValidation.Results;

namespace MineAction.Api.Http.Problems;

/// <summary>Validation failures by field, as the caller spells it.</summary>
internal static class FieldErrors
{
    /// <summary>The messages of each field, such as <c>source.title</c>, each beginning with the field.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IEnumerable<ValidationFailure> failures) => failures
        .GroupBy(failure => FieldOf(failure.PropertyName))
        .ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<string>)[.. group.Select(failure => $"{group.Key}: {failure.ErrorMessage}")]);

    // Body.Source.Title is what a caller knows as source.title, Kind[0] as kind.
    private static string FieldOf(string property)
    {
        var names = property.Split('.').Select(name => JsonNamingPolicy.CamelCase.ConvertName(name.Split('[')[0]));
        return string.Join('.', names.SkipWhile(name => name == "body"));
    }
}
