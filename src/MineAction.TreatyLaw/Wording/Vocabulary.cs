namespace MineAction.TreatyLaw.Wording;

/// <summary>The words of one language, as a translator writes them.</summary>
public sealed record Vocabulary
{
    /// <summary>
    /// Templates by key. <c>{place}</c> is what a sentence puts there, <c>{place.form}</c> the same in one of its forms.
    /// </summary>
    public required Dictionary<string, string> Sentences { get; init; }

    /// <summary>
    /// Templates by key whose wording depends on the number in the place <c>n</c>: by the plural category of the Unicode CLDR, or by the
    /// number itself.
    /// </summary>
    public required Dictionary<string, Dictionary<string, string>> Plurals { get; init; }

    /// <summary>Words by key, each in its forms; the form <c>name</c> is the one that a place without a form takes.</summary>
    public required Dictionary<string, Dictionary<string, string>> Words { get; init; }

    /// <summary>The twelve months, as a date takes them.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Ordinal numbers that are words, from zero on.</summary>
    public required IReadOnlyList<string> Ordinals { get; init; }
}
