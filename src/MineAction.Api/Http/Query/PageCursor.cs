using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MineAction.Api.Http.Query;

/// <summary>
/// Page cursor: which part of a list is asked for. It pins the revision and the day of the first page, so that a list stays one list while
/// writers are at work.
/// </summary>
/// <param name="Revision">The revision of the list.</param>
/// <param name="AsOf">The day of the list.</param>
/// <param name="Offset">Items before this part.</param>
/// <param name="Question">The fingerprint of the request that the list answers.</param>
internal sealed record PageCursor(int Revision, DateOnly AsOf, int Offset, string Question)
{
    public const int DefaultLimit = 500;
    public const int MaximumLimit = 1000;

    // What may differ from part to part, and what the cursor pins itself.
    private static readonly HashSet<string> NotPartOfTheQuestion = ["cursor", "limit", "lang", "format", "asOf", "revision", "knownAt"];

    /// <summary>The fingerprint of a request: the same for every page of one list.</summary>
    public static string QuestionOf(HttpRequest request)
    {
        var filters = request.Query
            .Where(pair => !NotPartOfTheQuestion.Contains(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={string.Join(',', pair.Value.ToArray())}");
        var question = string.Join('&', filters.Prepend(request.Path.Value!.ToLowerInvariant()));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, 4));
    }

    public string ToCursor() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{Revision}.{AsOf.DayNumber}.{Offset}.{Question}")));

    public static bool TryParse(string cursor, out PageCursor? page)
    {
        page = null;
        if (cursor.Length > 60 || !Base64Url.IsValid(cursor))
            return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)).Split('.');
        if (parts.Length != 4
            || !TryParseNumber(parts[0], out var revision)
            || !TryParseNumber(parts[1], out var day)
            || !TryParseNumber(parts[2], out var offset))
        {
            return false;
        }

        if (day > DateOnly.MaxValue.DayNumber)
            return false;
        page = new PageCursor(revision, DateOnly.FromDayNumber(day), offset, parts[3]);
        return true;
    }

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
