namespace MineAction.TreatyLaw.Wording;

/// <summary>Plural category of a number: the cardinal rules of the Unicode CLDR for whole numbers of 0 or more.</summary>
public static class PluralCategory
{
    /// <summary>One of <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c>, <c>other</c>.</summary>
    public static string Of(string language, int n) => language switch
    {
        "ar" => Arabic(n),
        "en" => n == 1 ? "one" : "other",
        "es" => n == 1 ? "one" : IsMillions(n) ? "many" : "other",
        "fr" => n <= 1 ? "one" : IsMillions(n) ? "many" : "other",
        "ru" => Russian(n),
        "zh" => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the service."),
    };

    /// <summary>
    /// The category of an ordinal number, 0 or more: English alone of the six tells 1st, 2nd, 3rd and 4th apart at every ten.
    /// </summary>
    public static string OfOrdinal(string language, int n) => (language, n % 10, n % 100) switch
    {
        ("en", 1, not 11) => "one",
        ("en", 2, not 12) => "two",
        ("en", 3, not 13) => "few",
        _ => "other",
    };

    private static string Arabic(int n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    private static string Russian(int n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };

    private static bool IsMillions(int n) => n != 0 && n % 1_000_000 == 0;
}
