using System.Text.RegularExpressions;

namespace MineAction.TreatyLaw.Wording;

/// <summary>How a clause is cited.</summary>
public static partial class Article
{
    /// <summary>
    /// <c>17(2)</c> gives "Article 17(2)" and "article 17, paragraphe 2"; <c>8(1)(b)</c> "article 8, paragraphe 1, alinéa b)";
    /// <c>4(3)-(4)</c> "article 4, paragraphes 3 et 4". A clause written otherwise is cited as it is written.
    /// </summary>
    public static Sentence Cited(string clause) => new($"Article {clause}", $"article {InFrench(clause)}");

    /// <summary>
    /// A provision as a treaty's own clause names it: "paragraph 1 of Article 1" is "le paragraphe 1 de l'article 1", "Article 1" is
    /// "l'article 1".
    /// </summary>
    public static Sentence Provision(string provision) => new(
        provision,
        ArticleOnly().Replace(ParagraphOfArticle().Replace(provision, "le paragraphe $1 de l'article $2"), "l'article $1"));

    private static string InFrench(string clause)
    {
        if (Clause().Match(clause) is not { Success: true } match)
            return clause;
        var (paragraph, last, point) = (match.Groups["paragraph"].Value, match.Groups["last"].Value, match.Groups["point"].Value);
        return match.Groups["article"].Value
            + (paragraph.Length == 0 ? "" : last.Length == 0 ? $", paragraphe {paragraph}" : $", paragraphes {paragraph} et {last}")
            + (point.Length == 0 ? "" : $", alinéa {point})");
    }

    [GeneratedRegex(@"^(?<article>\d+)(\((?<paragraph>\d+)\)(-\((?<last>\d+)\))?(\((?<point>[a-z])\))?)?$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^paragraph (\d+) of Article (\d+)$")]
    private static partial Regex ParagraphOfArticle();

    [GeneratedRegex(@"^Article (\d+)$")]
    private static partial Regex ArticleOnly();
}
