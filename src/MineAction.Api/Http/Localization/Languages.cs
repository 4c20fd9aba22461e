using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http.Localization;

/// <summary>The languages of names and labels: the official ones of the United Nations.</summary>
internal static class Languages
{
    public const string Default = "en";

    public static readonly IReadOnlyList<string> All = ["ar", "zh", "en", "fr", "ru", "es"];

    /// <summary>Whether <paramref name="lang"/> is the tag of one of <see cref="All"/>, with or without a region.</summary>
    public static bool Has(string lang) => Match(lang) is not null;

    /// <summary>
    /// <paramref name="lang"/> if given, else the best of <c>Accept-Language</c>; English where neither names one of <see cref="All"/>.
    /// </summary>
    public static string Choose(string? lang, IList<StringWithQualityHeaderValue> accepted)
    {
        if (lang is not null)
            return Match(lang) ?? Default;
        return accepted
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Match(language.Value.Value))
            .OfType<string>()
            .FirstOrDefault(Default);
    }

    public static bool IsRightToLeft(string language) => language == "ar";

    /// <summary>The language's own name for itself.</summary>
    public static string NameOf(string language) => language switch
    {
        "ar" => "العربية",
        "zh" => "中文",
        "fr" => "Français",
        "ru" => "Русский",
        "es" => "Español",
        _ => "English",
    };

    // "fr-CH" asks for French; a script or region makes no difference to our names.
    private static string? Match(string? tag) =>
        All.FirstOrDefault(language => string.Equals(language, tag?.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));
}
