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
}
