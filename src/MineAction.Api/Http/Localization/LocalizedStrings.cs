using System.Text.Json;

namespace MineAction.Api.Http.Localization;

/// <summary>The strings of one language: a file of <c>Strings</c>.</summary>
internal sealed record LocalizedStrings
{
    /// <summary>Short titles by slug.</summary>
    public required Dictionary<string, string> Instruments { get; init; }

    /// <summary>Sentences that pages and widget share.</summary>
    public required Dictionary<string, string> Text { get; init; }

    /// <summary>Sentences by the plural category of their number.</summary>
    public required Dictionary<string, Dictionary<string, string>> Plural { get; init; }

    /// <summary>Sentences of the pages alone.</summary>
    public Dictionary<string, string>? Page { get; init; }

    /// <summary>Sentences on claims and on what came of them.</summary>
    public Dictionary<string, string>? Claims { get; init; }

    /// <summary>Sentences of the feeds of changes.</summary>
    public Dictionary<string, string>? Feed { get; init; }

    /// <summary>Kinds of treaty action by code; the pages alone name them.</summary>
    public Dictionary<string, string>? Kinds { get; init; }

    /// <summary>Reads the strings of a language from the assembly.</summary>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    public static LocalizedStrings Read(string language) =>
        JsonSerializer.Deserialize(EmbeddedResource.ReadText($"strings/{language}.json"), LocalizationJson.Default.LocalizedStrings)!;

    /// <summary>The sentences about what a widget was asked for and cannot show, as JSON. All else that it says is in a card.</summary>
    public string ToWidgetJson() => JsonSerializer.Serialize(
        Text.Concat(Page!).Where(sentence => sentence.Key.StartsWith("unknown", StringComparison.Ordinal)).ToDictionary(),
        LocalizationJson.Default.DictionaryStringString);
}
