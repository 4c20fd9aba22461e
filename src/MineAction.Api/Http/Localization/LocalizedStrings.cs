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

    /// <summary>Kinds of treaty action by code; the pages alone name them.</summary>
    public Dictionary<string, string>? Kinds { get; init; }

    /// <summary>Reads the strings of a language from the assembly.</summary>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    public static LocalizedStrings Read(string language) =>
        JsonSerializer.Deserialize(EmbeddedResource.ReadText($"strings/{language}.json"), LocalizationJson.Default.LocalizedStrings)!;

    /// <summary>The strings as JSON, without those that pages alone need.</summary>
    public string ToWidgetJson() =>
        JsonSerializer.Serialize(this with { Page = null, Claims = null, Kinds = null }, LocalizationJson.Default.LocalizedStrings);
}
