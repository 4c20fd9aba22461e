namespace MineAction.Api.Http.Localization;

/// <summary>The words of one language, as <c>Site/Strings</c> has them.</summary>
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

    /// <summary>Kinds of treaty action by code; the pages alone name them.</summary>
    public Dictionary<string, string>? Kinds { get; init; }
}
