namespace MineAction.TreatyLaw.Wording;

/// <summary>A sentence, or a part of one, in the languages in which the law is explained.</summary>
/// <param name="English">Always present: the declared fallback for every other language.</param>
/// <param name="French">The French wording.</param>
public sealed record Sentence(string English, string French)
{
    /// <summary>The languages in which explanations exist, as ISO 639-1 codes.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "fr"];

    /// <summary>The wording in <paramref name="language"/> (ISO 639-1), or the English one where there is none.</summary>
    public string In(string language) => language == "fr" ? French : English;

    /// <summary>The same, fit to begin a sentence with.</summary>
    public Sentence Capitalized => new(Capital(English), Capital(French));

    /// <summary>This sentence, and after a space the <paramref name="next"/>.</summary>
    public Sentence Then(Sentence next) => new($"{English} {next.English}", $"{French} {next.French}");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
