using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http.Localization;

/// <summary>The languages of names and labels: the official ones of the United Nations.</summary>
internal static class Languages
{
    public const string Default = "en";

    public static readonly IReadOnlyList<string> All = ["ar", "zh", "en", "fr", "ru", "es"];

    /// <summary>Whether <paramref name="lang"/> names one of ours.</summary>
    public static bool Has(string lang) => Match(lang) is not null;

    /// <summary><paramref name="lang"/> if given, else the best of <c>Accept-Language</c>; English where neither names one of ours.</summary>
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

    // "fr-CH" asks for French; a script or region makes no difference to our names.
    private static string? Match(string? tag) =>
        All.FirstOrDefault(language => string.Equals(language, tag?.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));
}
