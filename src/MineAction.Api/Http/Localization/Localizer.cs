using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>
/// Localizer of one language: the sentences of pages, widgets and badges, and how the language writes numbers, days and plurals.
/// Public because components, which the compiler makes public, have it in their signatures.
/// </summary>
public sealed partial class Localizer
{
    private static readonly Dictionary<string, Localizer> Localizers =
        Languages.All.ToDictionary(language => language, language => new Localizer(language));

    private readonly LocalizedStrings _strings;
    private readonly Lazy<Lexicon> _lexicon;
    private readonly Lazy<NoteTranslator> _notes;

    private Localizer(string language)
    {
        Language = language;
        _strings = LocalizedStrings.Read(language);
        _notes = new(() => new NoteTranslator(language));
        _lexicon = new(() => new Lexicon(language, ReadVocabulary(language)));
    }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    public bool IsRightToLeft => Languages.IsRightToLeft(Language);

    /// <summary>The value of the attribute <c>dir</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    internal static Localizer Of(string language) => Localizers[language];

    /// <summary>A sentence that pages and widget share.</summary>
    internal string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_strings.Text[key], values);

    /// <summary>A sentence of the pages.</summary>
    internal string PageText(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_strings.Page![key], values);

    /// <summary>A sentence on a claim, or a part of one.</summary>
    internal string ClaimText(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_strings.Claims![key], values);

    /// <summary>A sentence of the feeds of changes.</summary>
    internal string FeedText(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_strings.Feed![key], values);

    /// <summary>A sentence in the form that its number takes.</summary>
    internal string Plural(string key, int n, params ReadOnlySpan<(string Name, string Value)> values) => Plural(key, n, Number(n), values);

    /// <summary>The same with its number in words, where it is below ten.</summary>
    internal string PluralInWords(string key, int n) =>
        Plural(key, n, PageText("numbers").Split(' ') is var words && n > 0 && n <= words.Length ? words[n - 1] : Number(n), []);

    /// <summary>
    /// "161 States Parties", or "parties" where organizations are among them. Arabic has the numbers one and two in the noun itself.
    /// </summary>
    internal string Parties(int n, bool hasOrganizations) =>
        Plural(hasOrganizations ? "countedPartiesWithOrganizations" : "countedParties", n);

    private string Plural(string key, int n, string written, ReadOnlySpan<(string Name, string Value)> values)
    {
        var forms = _strings.Plural[key];
        return Fill(forms.GetValueOrDefault(PluralCategory.Of(Language, n)) ?? forms["other"], [("n", written), .. values]);
    }

    /// <summary>The short title by which readers of the language know an instrument.</summary>
    internal string Title(Instrument instrument) => _strings.Instruments.GetValueOrDefault(instrument.Id) ?? Plain(instrument.ShortTitle);

    internal string Kind(TreatyActionKind kind) => _strings.Kinds![Code<TreatyActionKind>.Of(kind)];

    internal string Day(DateOnly day) => _lexicon.Value.Write(day);

    /// <summary>A sentence of the law.</summary>
    /// <param name="sentence">The sentence, and those that follow it.</param>
    /// <param name="nameOf">The name of a participant by code, of an instrument by slug.</param>
    internal string Write(Sentence sentence, Func<string, string> nameOf) => _lexicon.Value.Write(sentence, nameOf);

    /// <summary>A sentence of the law for what is told in English alone, with participants by their codes.</summary>
    internal static string InEnglish(Sentence sentence) => Of(Languages.Default).Write(sentence, static code => code);

    /// <summary>A day for what is told in English alone.</summary>
    internal static string InEnglish(DateOnly day) => Of(Languages.Default).Day(day);

    /// <summary>A note of the shipped facts in the language; null where it is not one of ours, or the language is English.</summary>
    internal string? Note(string note) => _notes.Value.Translate(note);

    /// <summary>Parts of a line, set off by the comma of the language.</summary>
    internal string Enumerate(params IEnumerable<string> parts) =>
        string.Join(Language switch { "ar" => "، ", "zh" => "，", _ => ", " }, parts);

    /// <summary>"Title: sentence", with the colon of the language.</summary>
    internal string Titled(string title, string sentence) => PageText("titled", ("title", title), ("sentence", sentence));

    /// <summary>Whole sentences one after the other.</summary>
    internal string Join(IEnumerable<string> sentences) => _lexicon.Value.Join(sentences);

    /// <summary>
    /// The day of a figure, to stand alone: "As of 3 February 2026"; beyond the horizon "By depositary data through 3 February 2026", with
    /// the day before it where the reader named one.
    /// </summary>
    internal string Day(FigureDay day)
    {
        var text = day.IsBeyondHorizon ? Beyond(day) : Text(day.IsProjected ? "projected" : "asOf", ("date", Day(day.AsOf)));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>
    /// A figure as a part of a sentence, with the horizon where its day lies beyond it: "161 States Parties, by depositary data through
    /// 3 February 2026".
    /// </summary>
    internal string Figure(string figure, FigureDay day) =>
        day.IsBeyondHorizon ? Text("figureBeyond", ("figure", figure), ("day", Beyond(day))) : figure;

    /// <summary>The same for what names the day itself.</summary>
    internal string KnownThrough(string text, FigureDay day) => Figure(text, day with { IsNamed = false, IsProjected = false });

    /// <summary>A figure with its day, whatever the day, as whole sentences.</summary>
    internal string FigureAndDay(string figure, FigureDay day) => day.IsBeyondHorizon
        ? Stopped(Figure(figure, day))
        : Sentences(Stopped(figure), Stopped(Day(day)));

    /// <summary>"Nothing further is known, by depositary data through 3 February 2026."</summary>
    /// <param name="through">The horizon; null where there is none.</param>
    internal string NothingFurther(DateOnly? through) => Stopped(Text("nothingFurther", ("horizon", Horizon(through))));

    /// <summary>Items one after the other, as the language separates them.</summary>
    internal string List(IReadOnlyList<string> items) => string.Join(Language switch { "zh" => "、", "ar" => "، ", _ => ", " }, items);

    /// <summary>Sentences one after the other, with the space that the language has between them.</summary>
    internal string Sentences(params IEnumerable<string> sentences) => string.Join(Language == "zh" ? "" : " ", sentences);

    /// <summary>A sentence with its full stop. A Russian date ends with one already.</summary>
    internal string Stopped(string sentence) => sentence[^1] is '.' or '。' ? sentence : sentence + (Language == "zh" ? "。" : ".");

    private string Beyond(FigureDay day)
    {
        var horizon = Horizon(day.Through);
        return day.IsNamed || day.IsProjected
            ? Text(day.IsProjected ? "projectedBeyond" : "dayBeyond", ("date", Day(day.AsOf)), ("horizon", horizon))
            : horizon;
    }

    private string Horizon(DateOnly? through) => through is { } day ? Text("horizon", ("date", Day(day))) : Text("noHorizon");

    /// <summary>A whole number. No number here is large enough for a thousands separator.</summary>
    internal static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    /// <summary>0.8173 is "81.7%", "81,7 %": the decimal sign, the space and the mark are the language's.</summary>
    internal string Percent(decimal share)
    {
        var number = (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
        return Language switch
        {
            "fr" or "es" or "ru" => $"{number.Replace('.', ',')}\u00a0%",
            "ar" => $"{number}\u200e%\u200e",
            _ => $"{number}%",
        };
    }

    /// <summary>Text from outside without the controls that would reorder or hide the text around it.</summary>
    internal static string Plain(string? text) => Controls().Replace(text ?? "", "");

    /// <summary>
    /// Text from outside between Unicode isolates, for a place within a sentence where no element can set it apart: it keeps its own
    /// direction.
    /// </summary>
    internal static string Isolated(string? text) => $"\u2068{Plain(text)}\u2069";

    private static Vocabulary ReadVocabulary(string language) =>
        JsonSerializer.Deserialize(EmbeddedResource.ReadText($"law/{language}.json"), LocalizationJson.Default.Vocabulary)!;

    private static string Fill(string template, ReadOnlySpan<(string Name, string Value)> values)
    {
        var valueOf = new Dictionary<string, string>(values.Length);
        foreach (var (name, value) in values)
            valueOf.Add(name, value);
        return Template.Fill(template, (place, _) => valueOf.GetValueOrDefault(place) ?? $"{{{place}}}");
    }

    [GeneratedRegex(@"[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")]
    private static partial Regex Controls();
}
