using System.Globalization;

namespace MineAction.Api.Http.Localization;

/// <summary>
/// Comparers that sort names as readers of a language look for them: the Unicode collation with the rules of its CLDR. Égypte stands among
/// the E's, Ñ after N in Spanish, Chinese names by their pronunciation.
/// </summary>
internal static class NameOrder
{
    private static readonly Dictionary<string, StringComparer> Orders = Languages.All.ToDictionary(
        language => language, language => StringComparer.Create(CultureInfo.GetCultureInfo(language), CompareOptions.None));

    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    public static IComparer<string> Of(string language) => Orders[language];
}
