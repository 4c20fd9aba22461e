using System.Globalization;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats.Spreadsheets;

/// <summary>A value as a cell holds it.</summary>
/// <param name="Kind">n: a number; b: a truth; inlineStr: a text, which a spreadsheet never runs as a formula.</param>
/// <param name="Text">The value as the file writes it.</param>
/// <param name="Style">How it is shown.</param>
internal readonly record struct CellContent(string Kind, string Text, uint Style)
{
    // Spreadsheets believe in a 29 February 1900; their numbers are the days we mean only after it.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateTime DayZero = new(1899, 12, 30);

    /// <summary>The cell for <paramref name="value"/>; null where it is null and the cell stays empty.</summary>
    public static CellContent? Of(object? value) => value switch
    {
        null => null,
        bool truth => new("b", truth ? "1" : "0", CellStyles.Plain),
        int or long or decimal => new("n", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), CellStyles.Plain),
        DateOnly day when day >= FirstDay => new("n", Number(day.ToDateTime(TimeOnly.MinValue)), CellStyles.Day),
        DateOnly day => new("inlineStr", IsoDate.Of(day), CellStyles.Plain),
        DateTimeOffset instant => new("n", Number(instant.UtcDateTime), CellStyles.Instant),
        _ => new("inlineStr", CellText.Escape(value.ToString()!), CellStyles.Plain),
    };

    private static string Number(DateTime moment) =>
        ((decimal)(moment - DayZero).Ticks / TimeSpan.TicksPerDay).ToString("0.###########", CultureInfo.InvariantCulture);
}
