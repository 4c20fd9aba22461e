using FluentValidation;

namespace MineAction.Api.Http.Query.Binding;

/// <summary>Rules that several slices have.</summary>
internal static class ValidatorRules
{
    /// <summary>The beginning of a span of days is not after its end, where both are given.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> MustNotBeAfter<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, DateOnly?> end) => rule
        .Must((request, from) => from is null || end(request) is not { } to || from <= to)
        .WithMessage("from is after to; exchange them.");

    /// <summary>A text that is a day.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeADay<T>(this IRuleBuilder<T, string?> rule) =>
        rule.SetValidator(new ParsedTextRule<T>(ParameterParser.Day));

    /// <summary>A text that is a day after another, where both are days: the end of a period, its first day no longer.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeAfter<T>(this IRuleBuilder<T, string?> rule, Func<T, string?> begin) => rule
        .Must((entry, end) => !IsoDate.TryParseDay(end, out var until) || !IsoDate.TryParseDay(begin(entry), out var from) || from < until)
        .WithMessage("is not after from: it is the first day no longer.");

    /// <summary>A text that is a code of a closed vocabulary, as it is spelled there.</summary>
    public static IRuleBuilderOptions<T, string?> MustBe<T, TCode>(this IRuleBuilder<T, string?> rule)
        where TCode : struct, Enum => rule.SetValidator(new ParsedTextRule<T>(ParameterParser.SpelledVocabulary<TCode>()));

    /// <summary>A text that has a word to search for.</summary>
    public static IRuleBuilderOptions<T, string?> MustHaveWords<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => text is null || text.Any(char.IsLetterOrDigit))
        .WithMessage((_, text) => $"'{Problems.Quoted.Of(text!)}' has no word to look for. Write a name or the beginning of one.");

    /// <summary>A text that says something, of at most <paramref name="length"/> characters, where it is given.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeShorterThan<T>(this IRuleBuilder<T, string?> rule, int length) => rule
        .Must(text => text is null || (text.Length <= length && !string.IsNullOrWhiteSpace(text)))
        .WithMessage($"is blank, or longer than {length} characters.");
}
