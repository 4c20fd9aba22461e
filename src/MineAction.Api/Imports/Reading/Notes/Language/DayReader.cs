using System.Globalization;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>Days in running text: <c>4 May 2026</c>, <c>May 4, 2026</c>, <c>the 4th of May 2026</c>, <c>2026-05-04</c>.</summary>
internal static class DayReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The day that begins at a token, and how many tokens it takes; null where none does.</summary>
    public static (DateOnly Day, int Length)? At(IReadOnlyList<Token> tokens, int place)
    {
        string Key(int offset) => place + offset < tokens.Count ? tokens[place + offset].Key : "";
        if (NumberOf(Key(0)) is { } number)
        {
            var of = Key(1) == "of" ? 1 : 0;
            if (MonthOf(Key(1 + of)) is not { } month)
                return null;
            var gap = Key(2 + of) is "." or "," ? 1 : 0;
            if (YearOf(Key(2 + of + gap)) is { } year)
                return Day(year, month, number, 3 + of + gap);
            // "10 April and 31 August 1982": the year stands with the last of them.
            return NumberOf(Key(3 + of)) is { } && Key(2 + of) == "and" && MonthOf(Key(4 + of)) is { } && YearOf(Key(5 + of)) is { } shared
                ? Day(shared, month, number, 2 + of)
                : null;
        }

        if (YearOf(Key(0)) is { } first && Key(1) == "-" && Key(3) == "-")
        {
            return NumberOf(Key(2)) is >= 1 and <= 12 and { } numbered && NumberOf(Key(4)) is { } last
                ? Day(first, numbered, last, 5)
                : null;
        }

        if (!(place < tokens.Count && tokens[place].IsCapital) || MonthOf(Key(0)) is not { } named || NumberOf(Key(1)) is not { } day)
            return null;
        var comma = Key(2) == "," ? 1 : 0;
        return YearOf(Key(2 + comma)) is { } then ? Day(then, named, day, 3 + comma) : null;
    }

    /// <summary>
    /// Whether something has the form of a day and is none that is read: <c>31 November 2026</c>, <c>4 mai 2026</c>, <c>04.05.2026</c>.
    /// </summary>
    public static bool HasUnread(IReadOnlyList<Token> tokens)
    {
        var words = new List<Token>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is var (_, length))
            {
                i += length - 1;
                words.Clear();
                continue;
            }

            if (IsPartOfDay(tokens, i))
                return true;
            var (before, last) = (words.Count > 1 ? words[^2] : default, words.Count > 0 ? words[^1] : default);
            if (YearOf(tokens[i].Key) is not null && last.Key is not null
                && (NumberOf(last.Key) is not null ? before.Key is not null && (before.IsCapital || NumberOf(before.Key) is not null)
                    : before.Key is not null && NumberOf(before.Key) is not null))
            {
                return true;
            }

            if (tokens[i].Key is "(" or ")" or ";" or ":")
                words.Clear();
            else if (tokens[i].Key is not ("." or "," or "-" or "of"))
                words.Add(tokens[i]);
        }

        return false;
    }

    // "4 Nov 26", "4 and 5 November 2026".
    private static bool IsPartOfDay(IReadOnlyList<Token> tokens, int place) => NumberOf(tokens[place].Key) is not null
        && place + 2 < tokens.Count
        && ((tokens[place + 1].IsCapital && MonthOf(tokens[place + 1].Key) is not null)
            || (tokens[place + 1].Key is "and" or "or" or "to" or "-" && At(tokens, place + 2) is not null));

    private static (DateOnly, int)? Day(int year, int month, int day, int length) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), length) : null;

    private static int? MonthOf(string word)
    {
        var month = Array.FindIndex(Months, name => name == word || (word.Length >= 3 && word.Length <= 4
            && name.StartsWith(word, StringComparison.Ordinal)));
        return month < 0 ? null : month + 1;
    }

    private static int? NumberOf(string word) =>
        word.Length is > 0 and <= 4 && char.IsDigit(word[0])
        && int.TryParse(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= 31
            ? number
            : null;

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1850 and < 2200
            ? year
            : null;
}
