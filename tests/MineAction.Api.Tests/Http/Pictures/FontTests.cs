using MineAction.Api.Http.Localization;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Pictures;

/// <summary>The shipped fonts have every character that a picture may show.</summary>
public sealed class FontTests
{
    private static readonly string[] Tongues = ["ar", "zh", "en", "fr", "ru", "es"];

    [TestCase("Regular")]
    [TestCase("Bold")]
    public void Every_word_name_and_day_has_its_characters(string weight)
    {
        var fonts = FontFile.CharactersOf($"NotoSans-{weight}.ttf");
        fonts.UnionWith(FontFile.CharactersOf($"NotoSansArabic-{weight}.ttf"));
        fonts.UnionWith(FontFile.CharactersOf($"NotoSansCJKsc-{weight}.otf"));
        var shown = Tongues.SelectMany(WordsOf).Concat(Names()).SelectMany(text => text.EnumerateRunes()).Distinct();

        Assert.That(fonts, Has.Count.GreaterThan(2000));
        Assert.That(
            shown.Where(rune => !fonts.Contains(rune.Value)).Select(rune => $"U+{rune.Value:X4} {rune}"),
            Is.Empty,
            "src/MineAction.Api/Http/Pictures/Fonts/build.sh cuts the fonts anew");
    }

    private static IEnumerable<string> WordsOf(string language)
    {
        var strings = LocalizedStrings.Read(language);
        var days = Enumerable.Range(1, 12).Select(month => Localizer.Of(language).Day(new DateOnly(2026, month, 3)));
        return strings.Instruments.Values.Concat(strings.Text.Values).Concat(strings.Page!.Values)
            .Concat(strings.Plural.Values.SelectMany(forms => forms.Values)).Concat(days);
    }

    private static IEnumerable<string> Names() =>
        File.ReadLines(Repository.PathOf("migrations", "facts", "state-names.csv"));
}
