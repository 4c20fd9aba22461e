using System.Globalization;

namespace MineAction.Api.Imports.Reading.Text;

/// <summary>Days as the depositary writes them in sentences: <c>27 June 2025</c>.</summary>
internal static class PrintedDate
{
    /// <summary>A pattern that one such day matches.</summary>
    public const string Pattern =
        "[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}";

    public static DateOnly? TryRead(string text) =>
        DateOnly.TryParseExact(text, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
