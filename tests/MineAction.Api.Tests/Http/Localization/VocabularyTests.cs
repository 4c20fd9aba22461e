using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Localization;

/// <summary>The files of the law's words: each has what the English one has, and no place that it lacks.</summary>
[TestFixtureSource(nameof(Languages))]
public sealed partial class VocabularyTests(string language)
{
    private static readonly string[] Languages = ["ar", "zh", "fr", "ru", "es"];

    private readonly JsonElement _english = Read("en");
    private readonly JsonElement _words = Read(language);

    [TestCase("sentences")]
    [TestCase("plurals")]
    [TestCase("words")]
    public void Every_key_of_the_English_file_is_there(string section) =>
        Assert.That(Keys(_english.GetProperty(section)).Except(Keys(_words.GetProperty(section))), Is.Empty);

    [Test]
    public void Every_template_has_places_that_the_English_one_has_too() => Assert.Multiple(() =>
    {
        foreach (var template in _english.GetProperty("sentences").EnumerateObject().Where(each => each.Name != "date"))
        {
            var translated = _words.GetProperty("sentences").GetProperty(template.Name).GetString()!;
            Assert.That(PlacesIn(translated), Is.SubsetOf(PlacesIn(template.Value.GetString()!)), template.Name);
        }
    });

    [Test]
    public void Every_form_that_a_template_asks_of_a_kind_of_act_is_there()
    {
        var forms = FormsIn("{kind.").ToList();
        string[] consents =
        [
            "ratification", "acceptance", "approval", "accession", "succession", "formal-confirmation", "consent-to-be-bound",
            "definitive-signature",
        ];
        foreach (var consent in consents)
            Assert.That(forms, Is.SubsetOf(Keys(_words.GetProperty("words").GetProperty(consent))), consent);
    }

    [Test]
    public void No_template_is_the_English_one()
    {
        var same =
            from template in _english.GetProperty("sentences").EnumerateObject()
            where template.Value.GetString()!.Any(char.IsAsciiLetterLower)
            let text = Places().Replace(template.Value.GetString()!, "")
            where text.Length > 12 && text == Places().Replace(_words.GetProperty("sentences").GetProperty(template.Name).GetString()!, "")
            select template.Name;
        Assert.That(same, Is.Empty);
    }

    private IEnumerable<string> FormsIn(string place) => _words.GetProperty("sentences").EnumerateObject()
        .SelectMany(template => Places().Matches(template.Value.GetString()!))
        .Select(match => match.Value)
        .Where(text => text.StartsWith(place, StringComparison.Ordinal))
        .Select(text => text[place.Length..^1])
        .Distinct();

    private static JsonElement Read(string language)
    {
        var path = Repository.PathOf("src", "MineAction.Api", "Http", "Localization", "Law", $"{language}.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Keys(JsonElement section) => section.EnumerateObject().Select(each => each.Name);

    private static IEnumerable<string> PlacesIn(string template) =>
        Places().Matches(template).Select(match => match.Value.Trim('{', '}').Split('.')[0]).Distinct();

    [GeneratedRegex(@"\{[\w.]+\}")]
    private static partial Regex Places();
}
