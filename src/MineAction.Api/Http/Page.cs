using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace MineAction.Api.Http;

/// <summary>
/// Which part of a list is asked for. A cursor pins the revision and the day of the first answer, so a list stays one list while writers are at work.
/// </summary>
/// <param name="Revision">The revision of the list.</param>
/// <param name="AsOf">The day of the list.</param>
/// <param name="Offset">Items before this part.</param>
internal sealed record Page(int Revision, DateOnly AsOf, int Offset)
{
    public const int DefaultLimit = 500;
    public const int MaximumLimit = 1000;

    public string ToCursor() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Revision}.{AsOf.DayNumber}.{Offset}")));

    public static bool TryParseCursor(string cursor, out Page? page)
    {
        page = null;
        if (cursor.Length > 60 || !Base64Url.IsValid(cursor))
            return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)).Split('.');
        if (parts.Length != 3 || !TryParse(parts[0], out var revision) || !TryParse(parts[1], out var day) || !TryParse(parts[2], out var offset))
            return false;
        if (day > DateOnly.MaxValue.DayNumber)
            return false;
        page = new Page(revision, DateOnly.FromDayNumber(day), offset);
        return true;
    }

    private static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
