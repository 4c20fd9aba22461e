using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>A page speaks its language alone: what it quotes in another is marked with that language.</summary>
public sealed partial class PageLanguageTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly string[] Addresses =
    [
        "/", "/i/apmbc", "/i/ccm", "/i/ccw", "/i/ccw-ap2", "/i/crpd-op", "/s", "/s/UKR", "/s/FIN", "/s/MCO", "/s/YUG", "/s/EUE", "/verify",
        "/embed", "/embed/s/UKR", "/embed/apmbc",
    ];

    // The tool names programs, whose names are Latin everywhere.
    private static IEnumerable<string> AddressesWithoutPrograms => Addresses.Where(address => address != "/embed");

    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    [Test]
    public async Task No_page_has_a_phrase_of_another_language_that_is_not_marked(
        [ValueSource(nameof(Languages))] string language, [ValueSource(nameof(Addresses))] string address)
    {
        var (page, _) = await Host.PageAsync($"{address}?lang={language}&asOf=2026-02-03");
        var own = string.Join('\n', TextsIn(language));

        Assert.That(
            Languages.Where(other => other != language).SelectMany(other => PhrasesOn(page, other))
                .Where(phrase => !own.Contains(phrase, StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public async Task A_page_has_many_phrases_of_its_own_language([ValueSource(nameof(Languages))] string language)
    {
        var (page, _) = await Host.PageAsync($"/i/apmbc?lang={language}&asOf=2026-02-03");

        Assert.That(PhrasesOn(page, language).Count(), Is.GreaterThan(50));
    }

    [Test]
    public async Task Fewer_than_one_letter_in_twenty_of_a_page_in_another_script_is_Latin(
        [Values("ru", "ar", "zh")] string language, [ValueSource(nameof(AddressesWithoutPrograms))] string address)
    {
        var (page, _) = await Host.PageAsync($"{address}?lang={language}&asOf=2026-02-03");
        var letters = OwnTextOf(page).Where(char.IsLetter).ToList();
        var share = (double)letters.Count(letter => letter <= 'ɏ') / letters.Count;
        TestContext.Out.WriteLine($"{address} {language}: {share:P1} of {letters.Count} letters are Latin");
        Assert.That(share, Is.LessThan(0.05));
    }

    [TestCase("q=ukraine", "/s/UKR")]
    [TestCase("q=Украина", "/s/UKR")]
    [TestCase("q=CIV", "/s/CIV")]
    [TestCase("q=ottawa treaty", "/i/apmbc")]
    public async Task A_search_with_one_meaning_leads_to_the_page_of_what_is_meant(string query, string address)
    {
        using var http = Host.CreateClient();
        using var response = await http.GetAsync($"/s?{query}&lang=fr");
        Assert.That(response.RequestMessage!.RequestUri!.PathAndQuery, Is.EqualTo($"{address}?lang=fr"));
    }

    [Test]
    public async Task A_search_with_several_meanings_lists_them_the_best_first()
    {
        var (page, _) = await Host.PageAsync("/s?q=guinea");
        Assert.That(
            page.QuerySelectorAll("main .names a").Select(link => link.TextContent),
            Is.EqualTo((string[])["Guinea", "Equatorial Guinea", "Guinea-Bissau", "Papua New Guinea"]));
        var (none, _) = await Host.PageAsync("/s?q=atlantis");
        Assert.That(none.Text(), Does.Contain("No State or organization is called"));
    }

    [Test]
    public async Task A_State_is_summed_up_before_its_treaties()
    {
        var (page, _) = await Host.PageAsync("/s/FIN?asOf=2026-02-03");
        Assert.That(page.QuerySelector(".hero")!.TextContent, Does.Contain("party to 10 of 12 treaties").And.Contain("Not party to"));
        var (ended, _) = await Host.PageAsync("/s/YUG?asOf=2026-02-03");
        Assert.That(
            ended.QuerySelector(".hero")!.TextContent,
            Does.Contain("This State ceased to exist on 27 April 1992; succeeded by Bosnia and Herzegovina, Croatia, "));
    }

    [Test]
    public async Task The_claim_to_suspend_is_named_with_its_day_and_who_objects()
    {
        var (page, _) = await Host.PageAsync("/s/UKR?asOf=2026-02-03");
        Assert.That(
            page.QuerySelector("#apmbc .mark")!.TextContent,
            Is.EqualTo("Claim to suspend, 18 July 2025, objected to by four parties"));
    }

    [TestCase("fr", "tel\u00a0; l'Ukraine")]
    [TestCase("zh", "；乌克兰")]
    [TestCase("ru", "; Украина")]
    public async Task Remarks_of_a_note_are_set_off_as_the_language_does(string language, string marks) => Assert.That(
        (await Host.PageAsync($"/s/UKR?asOf=2026-02-03&lang={language}")).Page.QuerySelector("#apmbc")!.TextContent, Does.Contain(marks));

    // Its last day: 1 June 2022 is the first of the new name.
    [TestCase("TUR", "fr", "Turkey jusqu’au 31 mai 2022")]
    [TestCase("SWZ", "ru", "Swaziland 6 сентября 1968 г. – 18 апреля 2018 г.")]
    public async Task A_former_name_ends_with_its_last_day(string code, string language, string told) => Assert.That(
        (await Host.PageAsync($"/s/{code}?lang={language}")).Page.Text(), Does.Contain(told));

    [Test]
    public async Task An_organization_is_a_party_and_never_a_State_Party()
    {
        var (page, _) = await Host.PageAsync("/s/EUE?asOf=2026-02-03");
        Assert.That(page.QuerySelector("#crpd .where")!.TextContent, Does.StartWith("Party, in force since"));
        Assert.That(page.QuerySelector("#apmbc .where")!.TextContent, Is.EqualTo("Not open to regional organizations"));
    }

    [Test]
    public async Task Why_signatories_are_fewer_than_signatures_is_said_beside_them()
    {
        var (page, _) = await Host.PageAsync("/i/ccm?asOf=2026-02-03");
        Assert.That(
            page.QuerySelectorAll(".panel .note").Select(note => note.TextContent),
            Has.One.EqualTo("108 signatures, 107 signatories: the difference has withdrawn or ceased to exist"));
    }

    // The Convention entered into force for all its first parties on one day.
    [Test]
    public async Task The_latest_changes_are_not_cut_within_a_day()
    {
        using var http = Host.CreateClient();
        var view = await http.GetFromJsonAsync<JsonElement>("/v1/instruments/ccw/universalization?asOf=1983-12-02");
        var (page, _) = await Host.PageAsync("/i/ccw?asOf=1983-12-02");
        Assert.That(
            page.QuerySelectorAll(".latest + .events time").Select(time => time.GetAttribute("datetime")),
            Is.EqualTo(Enumerable.Repeat("1983-12-02", view.GetProperty("partiesInForce").GetInt32())));
    }

    [Test]
    public async Task No_more_than_150_tab_stops_stand_before_the_end_of_a_treatys_page()
    {
        var (page, _) = await Host.PageAsync("/i/apmbc?asOf=2026-02-03");
        var stops = page.QuerySelectorAll("a[href], button, input:not([type=hidden]), select, summary, textarea, [tabindex='0']")
            .Where(element => element.GetAttribute("tabindex") != "-1" && !IsClosed(element))
            .ToList();
        Assert.That(stops, Has.Count.LessThanOrEqualTo(150));
    }

    private static IEnumerable<string> PhrasesOn(IHtmlDocument page, string language)
    {
        var text = OwnTextOf(page);
        return PhrasesOf(language).Where(phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    // What templates say between the names and numbers that are put into them, where it is long enough to belong to one language alone.
    private static IEnumerable<string> PhrasesOf(string language) => TextsIn(language)
        .SelectMany(text => BetweenPhrases().Split(text))
        .Select(phrase => phrase.Trim())
        .Where(phrase => language == "zh" ? phrase.Length >= 6 : phrase.Length >= 12 && phrase.Contains(' ', StringComparison.Ordinal))
        .Distinct();

    private static IEnumerable<string> TextsIn(string language)
    {
        var folder = Repository.PathOf("src", "MineAction.Api", "Http", "Localization");
        foreach (var file in Directory.EnumerateFiles(folder, $"{language}.json", SearchOption.AllDirectories))
        {
            using var texts = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var text in TextsIn(texts.RootElement).ToList())
                yield return text;
        }

        // Our notes are written in English: they are what the files of the other languages translate.
        if (language != "en")
            yield break;
        using var notes = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Notes", "fr.json")));
        foreach (var note in notes.RootElement.EnumerateObject().ToList())
            yield return note.Name;
    }

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => TextsIn(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\{[^}]*\}|[.;:,،，。()«»""]")]
    private static partial Regex BetweenPhrases();

    private static bool IsClosed(IElement element) => element.Ancestors<IHtmlElement>()
        .Any(around => around.LocalName == "details" && !around.HasAttribute("open")
            && !(element.LocalName == "summary" && element.ParentElement == around));

    private static string OwnTextOf(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var quoted in main.QuerySelectorAll("[lang], .sources bdi, pre, code, textarea, .calls").ToList())
            quoted.Remove();
        return string.Join(' ', main.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
