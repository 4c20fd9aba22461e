using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Query.Binding;

/// <summary>
/// Strict parser of one type of parameter: it owns the message for a text that it refuses, and the facets that describe it in the OpenAPI
/// document.
/// </summary>
/// <param name="parse">The value that a text means; null where it means none.</param>
/// <param name="message">What is wrong with a text and what to write instead; <c>{0}</c> is the text.</param>
/// <param name="shape">The facets.</param>
internal sealed class ParameterParser(Func<string, object?> parse, string message, ParameterShape shape)
{
    private static readonly ParameterParser Text = new(text => text, "", new ParameterShape());

    /// <summary>A day as <c>yyyy-MM-dd</c>, nothing else.</summary>
    public static readonly ParameterParser Day = new(
        text => IsoDate.TryParseDay(text, out var day) ? day : null,
        "'{0}' is not a day. Write days as yyyy-MM-dd, for example 2009-08-01.",
        new ParameterShape(Format: "date"));

    private static readonly ParameterParser Instant = new(
        text => IsoDate.TryParseInstant(text, out var instant) ? instant : null,
        "'{0}' is not an instant. Write instants in UTC as 2026-11-21T23:00:00Z, or a day as 2026-11-21, which means its end.",
        new ParameterShape(Format: "date-time", OtherFormat: "date"));

    private static readonly ParameterParser Cursor = new(
        text => PageCursor.TryParse(text, out var cursor) ? cursor : null,
        "'{0}' is not a cursor of ours. Follow the next link of an answer as it is.",
        new ParameterShape());

    private static readonly MethodInfo OfVocabulary = typeof(ParameterParser).GetMethod(nameof(Vocabulary))!;

    public ParameterShape Shape => shape;

    /// <summary>The value that <paramref name="text"/> means; null where it means none.</summary>
    public object? Parse(string text) => parse(text);

    /// <summary>What is wrong with <paramref name="text"/> (already shortened for quoting), and what to write instead.</summary>
    public string MessageFor(string text) => string.Format(CultureInfo.InvariantCulture, message, text);

    /// <summary>The parser of a property of a request; the default value is that of <paramref name="defaults"/>.</summary>
    /// <param name="property">The property; of an array its elements are parsed.</param>
    /// <param name="defaults">A request that nobody has filled in.</param>
    /// <exception cref="NotSupportedException">No parser knows the type of the property.</exception>
    public static ParameterParser Of(PropertyInfo property, object defaults)
    {
        var type = property.PropertyType.IsArray ? property.PropertyType.GetElementType()! : property.PropertyType;
        var @default = type.IsValueType ? property.GetValue(defaults) : null;
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var text when text == typeof(string) => Text,
            var day when day == typeof(DateOnly) => Day,
            var instant when instant == typeof(DateTimeOffset) => Instant,
            var cursor when cursor == typeof(PageCursor) => Cursor,
            var number when number == typeof(int) => WholeNumber(property.GetCustomAttribute<RangeAttribute>(), @default),
            var flag when flag == typeof(bool) => Flag(@default),
            var format when format == typeof(OutputFormat) => Format(defaults.GetType()),
            { IsEnum: true } vocabulary => (ParameterParser)OfVocabulary.MakeGenericMethod(vocabulary).Invoke(null, [@default])!,
            var other => throw new NotSupportedException(
                $"No parameter of a request is of the type {other}: {property.DeclaringType}.{property.Name}."),
        };
    }

    /// <summary>A code of a closed vocabulary in an address: in any case.</summary>
    public static ParameterParser Vocabulary<T>(object? @default = null)
        where T : struct, Enum => Codes<T>(static text => text.ToLowerInvariant(), @default);

    /// <summary>A code of a closed vocabulary in a body, as it is spelled and in no other way.</summary>
    public static ParameterParser SpelledVocabulary<T>()
        where T : struct, Enum => Codes<T>(static text => text, null);

    private static ParameterParser Codes<T>(Func<string, string> fold, object? @default)
        where T : struct, Enum => new(
        text => Code<T>.TryParse(fold(text), out var value) ? value : null,
        $"'{{0}}' is not one of {string.Join(", ", Code<T>.All)}.",
        new ParameterShape(Vocabulary: typeof(T), Default: @default is T value ? Code<T>.Of(value) : null));

    private static ParameterParser WholeNumber(RangeAttribute? range, object? @default)
    {
        var (minimum, maximum) = range is null ? (0, int.MaxValue) : ((int)range.Minimum, (int)range.Maximum);
        return new(
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= minimum
                && number <= maximum
                ? number
                : null,
            maximum == int.MaxValue
                ? $"'{{0}}' is not a whole number of {minimum} or more."
                : $"'{{0}}' is not a whole number from {minimum} to {maximum}.",
            new ParameterShape("integer", Minimum: minimum, Maximum: maximum == int.MaxValue ? null : maximum, Default: @default));
    }

    private static ParameterParser Flag(object? @default) => new(
        text => text.ToLowerInvariant() switch { "true" => true, "false" => false, _ => null },
        "'{0}' is not one of true, false.",
        new ParameterShape("boolean", Default: @default));

    private static ParameterParser Format(Type request)
    {
        var formats = FormatsAttribute.Of(request);
        string[] codes = [.. formats.Select(Code<OutputFormat>.Of)];
        return new(
            // The former spelling of one of them.
            text => Code<OutputFormat>.TryParse(text == "json-ld" ? "jsonld" : text.ToLowerInvariant(), out var format)
                && formats.Contains(format) ? format : null,
            $"'{{0}}' is not one of {string.Join(", ", codes)}.",
            new ParameterShape(Values: codes, ValuesName: FormatsAttribute.NameOf(request)));
    }
}
