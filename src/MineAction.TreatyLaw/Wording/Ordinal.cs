using System.Globalization;

namespace MineAction.TreatyLaw.Wording;

/// <summary>Ordinal numbers as a treaty writes them.</summary>
public static class Ordinal
{
    private static readonly string[] EnglishWords =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly string[] FrenchWords =
    [
        "zéroième", "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
        "onzième", "douzième",
    ];

    /// <summary>6 gives "sixth", 40 gives "40th".</summary>
    public static string English(int number)
    {
        if (number < EnglishWords.Length)
            return EnglishWords[number];
        var suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>6 gives "sixième", 40 gives "40e".</summary>
    public static string French(int number) =>
        number < FrenchWords.Length ? FrenchWords[number] : number.ToString(CultureInfo.InvariantCulture) + "e";
}
