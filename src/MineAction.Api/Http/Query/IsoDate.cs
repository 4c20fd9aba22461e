using System.Globalization;

namespace MineAction.Api.Http.Query;

/// <summary>ISO 8601 days and RFC 3339 instants, as callers write them.</summary>
internal static class IsoDate
{
    private const string Iso = "yyyy-MM-dd";

    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static bool TryParseDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads an RFC 3339 instant in UTC, or a day, which means its last instant.</summary>
    public static bool TryParseInstant(string? text, out DateTimeOffset instant)
    {
        if (TryParseDay(text, out var day))
        {
            instant = new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
            return true;
        }

        return DateTimeOffset.TryParseExact(
            text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant);
    }

    public static DateOnly ParseDay(string text) => DateOnly.ParseExact(text, Iso, CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseInstant(string text) =>
        TryParseInstant(text, out var instant) ? instant : throw new FormatException($"'{text}' is not an instant.");

    public static string Of(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
