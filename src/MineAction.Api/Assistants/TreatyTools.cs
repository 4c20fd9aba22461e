using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;
using ModelContextProtocol.Server;

namespace MineAction.Api.Assistants;

/// <summary>
/// The tools of assistants. Every answer quotes the figure or the standing in a sentence, its day, how far the record knows, the articles,
/// the sources and the address under which it stays what it is, beside the answer of that address.
/// </summary>
[McpServerToolType]
internal sealed class TreatyTools(Questions questions)
{
    private const string InstrumentText = "The treaty, by slug (apmbc, ccm, ccw, ccw-p1, ccw-p2, ccw-p3, ccw-p4, ccw-ap2, ccw-a1, " +
    "ccw-p5, crpd, " +
        "crpd-op), by the depositary's number (XXVI-5) or by a name (Ottawa Treaty).";
    private const string ParticipantText = "The State or organization, by ISO code (FIN) or by a name in any of six languages.";
    private const string DayText = "The legal day, as yyyy-MM-dd. Default: today.";
    private const string LanguageText = "The language of sentences and names: ar, zh, en, fr, ru or es.";

    [McpServerTool(
        Name = "status", Title = "How universal is a treaty", ReadOnly = true, Idempotent = true, OpenWorld = false,
        UseStructuredContent = true)]
    [Description("How many parties and signatories a treaty has on a day, in force or not, and its share of the world's States.")]
    public async Task<JsonObject> StatusAsync(
        [Description(InstrumentText)] string instrument,
        [Description(DayText)] string? asOf = null,
        [Description(LanguageText)] string lang = Languages.Default)
    {
        var treaty = questions.InstrumentOf(instrument);
        var path = $"instruments/{treaty.Id}/universalization";
        (string, string?)[] query = [("asOf", asOf), ("lang", lang)];
        var answer = await questions.AskAsync(path, query);
        return Quoted(answer, Statement(treaty, answer, (int)answer["parties"]!, lang), ArticlesOf(treaty), SourcesOf(treaty), path, query);
    }

    [McpServerTool(
        Name = "participant", Title = "Where a State stands", ReadOnly = true, Idempotent = true, OpenWorld = false,
        UseStructuredContent = true)]
    [Description("Where a State or organization stands towards a treaty on a day and by which articles, or towards all treaties.")]
    public async Task<JsonObject> ParticipantAsync(
        [Description(ParticipantText)] string participant,
        [Description(InstrumentText + " Left out: all treaties.")] string? instrument = null,
        [Description(DayText)] string? asOf = null,
        [Description(LanguageText)] string lang = Languages.Default)
    {
        var code = questions.ParticipantOf(participant).Code;
        (string, string?)[] query = [("asOf", asOf), ("lang", lang)];
        if (instrument is null)
        {
            var all = $"states/{code}";
            var standings = await questions.AskAsync(all, query);
            var sentences = standings["standings"]!.AsArray()
                .Select(each => $"{each!["instrument"]!["shortTitle"]}: {each["status"]}");
            return Quoted(
                standings,
                Dated($"{standings["name"]}. {string.Join("; ", sentences)}", standings, lang),
                [],
                [.. questions.Register.Instruments.Values.SelectMany(SourcesOf)],
                all,
                query);
        }

        var path = $"instruments/{questions.InstrumentOf(instrument).Id}/participants/{code}";
        var answer = await questions.AskAsync(path, query);
        var steps = answer["explanation"]!.AsArray();
        var standing = LocalizerOf(lang).Titled((string)answer["participant"]!["name"]!, (string)answer["status"]!);
        return Quoted(
            answer,
            LocalizerOf(lang).Sentences([Dated(standing, answer, lang), .. steps.Select(step => (string)step!["sentence"]!)]),
            [.. steps.Select(step => (string?)step!["article"]).OfType<string>().Distinct()],
            [.. answer["actions"]!.AsArray().Select(act => act!["source"]!.DeepClone())],
            path,
            query);
    }

    [McpServerTool(
        Name = "changes", Title = "Who joined or left", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description(
        "Who signed, joined, left, or entered into force between two days, each with its act and source; counts before and after.")]
    public async Task<JsonObject> ChangesAsync(
        [Description(InstrumentText)] string instrument,
        [Description("The day before, as yyyy-MM-dd: changes after it are told.")] string from,
        [Description("The last day, as yyyy-MM-dd. Default: today.")] string? to = null,
        [Description(LanguageText)] string lang = Languages.Default)
    {
        var treaty = questions.InstrumentOf(instrument);
        var path = $"instruments/{treaty.Id}/universalization/changes";
        (string, string?)[] query = [("from", from), ("to", to), ("asOf", to), ("lang", lang)];
        var answer = await questions.AskAsync(path, query);
        return Quoted(
            answer, Statement(treaty, answer, (int)answer["after"]!["parties"]!, lang), ArticlesOf(treaty), SourcesOf(treaty), path, query);
    }

    [McpServerTool(
        Name = "upcoming", Title = "What is ahead", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What is decided and still ahead after a day: entries into force and withdrawals, with their days.")]
    public async Task<JsonObject> UpcomingAsync(
        [Description(InstrumentText + " Left out: all treaties.")] string? instrument = null,
        [Description(ParticipantText + " Left out: all.")] string? participant = null,
        [Description(DayText)] string? asOf = null,
        [Description(LanguageText)] string lang = Languages.Default)
    {
        (string, string?)[] query =
        [
            ("instrument", instrument is null ? null : questions.InstrumentOf(instrument).Id),
            ("participant", participant is null ? null : questions.ParticipantOf(participant).Code),
            ("asOf", asOf), ("lang", lang),
        ];
        var answer = await questions.AskAsync("upcoming", query);
        var items = answer["items"]!.AsArray();
        var treaties = items.Select(item => questions.InstrumentOf((string)item!["instrument"]!)).Distinct().ToList();
        var sentences = items.Select(item => $"{item!["date"]} {item["instrument"]}: {item["participant"]!["name"]}, {item["change"]}");
        return Quoted(
            answer,
            items.Count > 0
                ? Dated(string.Join("; ", sentences), answer, lang)
                : LocalizerOf(lang).NothingFurther(DayOf(answer).Through),
            [.. treaties.SelectMany(ArticlesOf)],
            [.. items.Select(item => item!["source"]!.DeepClone())],
            "upcoming",
            query);
    }

    [McpServerTool(
        Name = "verify", Title = "Is a claim right", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Whether a number that somebody states of a treaty and a day is right, with the days on which it is, and other readings.")]
    public async Task<JsonObject> VerifyAsync(
        [Description(InstrumentText)] string instrument,
        [Description("The number that is claimed.")] int value,
        [Description("What is counted: parties, signatories, or another measure of published figures.")] string measure = "parties",
        [Description(DayText)] string? asOf = null,
        [Description(LanguageText)] string lang = Languages.Default)
    {
        var treaty = questions.InstrumentOf(instrument);
        (string, string?)[] query =
        [
            ("instrument", treaty.Id), ("measure", measure),
            ("value", value.ToString(CultureInfo.InvariantCulture)), ("asOf", asOf), ("lang", lang),
        ];
        var answer = await questions.AskAsync("verify", query);
        return Quoted(
            answer, $"{answer["verdict"]}. {answer["explanation"]}", ArticlesOf(treaty), SourcesOf(treaty), "verify", query);
    }

    private JsonObject Quoted(
        JsonObject answer, string statement, string[] articles, JsonNode[] sources, string path, (string, string?)[] query) => new()
        {
            ["statement"] = statement,
            ["day"] = Questions.DayOf(answer),
            ["dataThrough"] = answer["dataThrough"]?.DeepClone(),
            ["articles"] = new JsonArray([.. articles]),
            ["sources"] = new JsonArray(sources),
            ["address"] = questions.AddressOf(answer, path, query),
            ["disclaimer"] = Localizer.InEnglish(DatasetDescription.Disclaimer),
            ["answer"] = answer.DeepClone(),
        };

    private static string Statement(Instrument treaty, JsonObject answer, int parties, string lang)
    {
        var localizer = LocalizerOf(lang);
        var organizations = (int?)answer["organizations"] ?? 0;
        return Dated(localizer.Titled(localizer.Title(treaty), localizer.Parties(parties, organizations > 0)), answer, lang);
    }

    // No figure without its day, or the horizon where the day lies beyond it.
    private static string Dated(string text, JsonObject answer, string lang) => LocalizerOf(lang).FigureAndDay(text, DayOf(answer));

    private static FigureDay DayOf(JsonObject answer) => new(
        IsoDate.ParseDay((string)answer["asOf"]!),
        (string?)answer["dataThrough"] is { } through ? IsoDate.ParseDay(through) : null,
        (bool)answer["projected"]!,
        IsNamed: true);

    private static Localizer LocalizerOf(string lang) => Localizer.Of(Languages.Choose(lang, []));

    private static string[] ArticlesOf(Instrument treaty)
    {
        var words = ClauseWording.Of(treaty);
        return
        [
            .. new[] { words.EntryIntoForce, words.LaterJoiners, words.Withdrawal }
                .Select(clause => clause?.Article.ToString())
                .OfType<string>()
                .Distinct()
                .Select(article => $"{treaty.ShortTitle}, {article}"),
        ];
    }

    private JsonNode[] SourcesOf(Instrument treaty) =>
    [
        .. questions.Register.Facts.Readings.Where(reading => reading.Instrument == treaty.Id).Select(reading => new JsonObject
        {
            ["title"] = reading.Source,
            ["reference"] = treaty.UntcReference,
            ["statusAsAt"] = IsoDate.Of(reading.StatusAsAt),
        }),
    ];
}
