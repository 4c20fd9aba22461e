using System.Text.RegularExpressions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Wording;

/// <summary>How a clause is cited.</summary>
public static partial class Article
{
    /// <summary>
    /// <c>17(2)</c> gives "Article 17(2)" and "article 17, paragraphe 2"; <c>8(1)(b)</c> "article 8, paragraphe 1, alinéa b)";
    /// <c>4(3)-(4)</c> "article 4, paragraphes 3 et 4". A clause written otherwise is cited as it is written. Articles of other treaties
    /// name them: <c>2 of the Protocol, 5(3) of the Convention</c> is "Article 2 of the Protocol, Article 5(3) of the Convention".
    /// </summary>
    public static Sentence Cited(string citation)
    {
        var parts = Separators().Split(citation).Select(static part => part switch
        {
            ", " => new Sentence(part, part),
            " and " => new(part, " et "),
            _ => new($"Article {part}", $"article {WithTreatyInFrench(part)}"),
        }).ToList();
        return new(string.Concat(parts.Select(part => part.English)), string.Concat(parts.Select(part => part.French)));
    }

    /// <summary>
    /// A provision as a treaty's own clause names it: "paragraph 1 of Article 1" is "le paragraphe 1 de l'article 1", "Article 1" is
    /// "l'article 1".
    /// </summary>
    public static Sentence Provision(string provision) => new(
        provision,
        ArticleOnly().Replace(ParagraphOfArticle().Replace(provision, "le paragraphe $1 de l'article $2"), "l'article $1"));

    private static string WithTreatyInFrench(string part)
    {
        var at = part.IndexOf(" of the ", StringComparison.Ordinal);
        if (at < 0)
            return InFrench(part);
        var (clause, treaty) = (InFrench(part[..at]), part[(at + " of ".Length)..]);
        var of = Enum.GetValues<InstrumentKind>()
            .Select(Noun.Of)
            .FirstOrDefault(noun => noun.English == treaty)?.FrenchOf ?? $"de {treaty}";
        // After a paragraph the treaty is set off by a comma: "article 5, paragraphe 3, de la Convention".
        return $"{clause}{(clause.Contains(',', StringComparison.Ordinal) ? "," : "")} {of}";
    }

    private static string InFrench(string clause)
    {
        if (Clause().Match(clause) is not { Success: true } match)
            return clause;
        var (paragraph, last, point) = (match.Groups["paragraph"].Value, match.Groups["last"].Value, match.Groups["point"].Value);
        return match.Groups["article"].Value
            + (paragraph.Length == 0 ? "" : last.Length == 0 ? $", paragraphe {paragraph}" : $", paragraphes {paragraph} et {last}")
            + (point.Length == 0 ? "" : $", alinéa {point})");
    }

    [GeneratedRegex("(, | and )")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<article>\d+)(\((?<paragraph>\d+)\)(-\((?<last>\d+)\))?(\((?<point>[a-z])\))?)?$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^paragraph (\d+) of Article (\d+)$")]
    private static partial Regex ParagraphOfArticle();

    [GeneratedRegex(@"^Article (\d+)$")]
    private static partial Regex ArticleOnly();
}
