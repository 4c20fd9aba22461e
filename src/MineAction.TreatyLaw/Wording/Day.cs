using System.Globalization;

namespace MineAction.TreatyLaw.Wording;

/// <summary>Calendar days written out.</summary>
public static class Day
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>"16 September 1998"; "16 septembre 1998", and "1er mars 1999" for the first of a month.</summary>
    public static Sentence InWords(DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year:0000}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Day}{(day.Day == 1 ? "er" : "")} {FrenchMonths[day.Month - 1]} {day.Year:0000}"));
}
