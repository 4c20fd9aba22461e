using System.Globalization;
using FluentValidation;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Query;

/// <summary>The rules that parameters share. What they let pass can be parsed without another look.</summary>
internal static class ParameterRules
{
    public static IRuleBuilderOptions<T, string?> MustBeADay<T>(this IRuleBuilder<T, string?> rule, string? @default = null) => rule.SetValidator(
        new TextRule<T>(
            "Day",
            text => IsoDate.TryParseDay(text, out _),
            "'{Value}' is not a day. Write days as yyyy-MM-dd, for example 2009-08-01.",
            new ParameterShape(Format: "date", Default: @default)));

    public static IRuleBuilderOptions<T, string?> MustBeAnInstant<T>(this IRuleBuilder<T, string?> rule) => rule.SetValidator(
        new TextRule<T>(
            "Instant",
            text => IsoDate.TryParseInstant(text, out _),
            "'{Value}' is not an instant. Write instants in UTC as 2026-11-21T23:00:00Z, or a day as 2026-11-21, which means its end.",
            new ParameterShape(Format: "date-time", OtherFormat: "date")));

    public static IRuleBuilderOptions<T, string?> MustBeAWholeNumber<T>(
        this IRuleBuilder<T, string?> rule, int minimum, int maximum = int.MaxValue, string? @default = null) => rule.SetValidator(
        new TextRule<T>(
            "WholeNumber",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum,
            maximum == int.MaxValue
                ? $"'{{Value}}' is not a whole number of {minimum} or more."
                : $"'{{Value}}' is not a whole number from {minimum} to {maximum}.",
            new ParameterShape(Minimum: minimum, Maximum: maximum == int.MaxValue ? null : maximum, Default: @default)));

    /// <summary>A text that says something, of at most <paramref name="length"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeShorterThan<T>(this IRuleBuilder<T, string?> rule, int length) => rule.SetValidator(
        new TextRule<T>(
            "Text",
            text => text.Length <= length && !string.IsNullOrWhiteSpace(text),
            $"is blank, or longer than {length} characters.",
            new ParameterShape()));

    public static IRuleBuilderOptions<T, string?> MustHaveWords<T>(this IRuleBuilder<T, string?> rule) => rule.SetValidator(
        new TextRule<T>(
            "Words",
            text => text.Any(char.IsLetterOrDigit),
            "'{Value}' has no word to look for. Write a name or the beginning of one.",
            new ParameterShape()));

    public static IRuleBuilderOptions<T, string?> MustBeOneOf<T>(
        this IRuleBuilder<T, string?> rule, IReadOnlyList<string> values, string? @default = null) => rule.SetValidator(
        new TextRule<T>(
            "OneOf",
            values.Contains,
            $"'{{Value}}' is not one of {string.Join(", ", values)}.",
            new ParameterShape(Values: values, Default: @default)));

    public static IRuleBuilderOptions<T, string?> MustBe<T, TCode>(this IRuleBuilder<T, string?> rule, string? @default = null)
        where TCode : struct, Enum => rule.MustBeOneOf(Code<TCode>.All, @default);
}
