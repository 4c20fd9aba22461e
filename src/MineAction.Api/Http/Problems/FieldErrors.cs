using System.Text.Json;
using FluentValidation.Results;

namespace MineAction.Api.Http.Problems;

/// <summary>What the rules say against a request, by field as the caller spells it.</summary>
internal static class FieldErrors
{
    private const string Body = "Body.Value.";

    /// <summary>The messages of each field: <c>source.title</c>; null where there are none.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Of(ValidationResult result) => result.IsValid ? null : result.Errors
        .GroupBy(error => FieldOf(error.PropertyName))
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(error => $"{group.Key}: {error.ErrorMessage}")]);

    private static string FieldOf(string property) => string.Join('.', (property.StartsWith(Body, StringComparison.Ordinal) ? property[Body.Length..] : property)
        .Split('.')
        .Select(name => JsonNamingPolicy.CamelCase.ConvertName(name.Split('[')[0])));
}
