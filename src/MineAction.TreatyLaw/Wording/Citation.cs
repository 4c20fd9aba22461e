using System.Text.RegularExpressions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Wording;

/// <summary>How a clause is cited: <c>17(2)</c> in data, "Article 17(2)" and "article 17, paragraphe 2" in words.</summary>
public static partial class Citation
{
    private static readonly Dictionary<InstrumentKind, string> Treaties = new()
    {
        [InstrumentKind.Convention] = "the Convention",
        [InstrumentKind.Protocol] = "the Protocol",
        [InstrumentKind.AmendedProtocol] = "the amended Protocol",
        [InstrumentKind.Amendment] = "the amendment",
    };

    /// <summary>A citation that stands alone.</summary>
    public static Sentence Of(string clause) => new("citation", ("article", new Part.Citation(clause)));

    /// <summary>
    /// An article of another treaty names the treaty: <c>5(3)</c> of a convention is cited as <c>5(3) of the Convention</c>, in data too.
    /// </summary>
    internal static string OfTreaty(string article, InstrumentKind treaty) => $"{article} of {Treaties[treaty]}";

    /// <summary>
    /// <c>17(2)</c> gives "Article 17(2)" and "article 17, paragraphe 2"; <c>8(1)(b)</c> "article 8, paragraphe 1, alinéa b)";
    /// <c>4(3)-(4)</c> "article 4, paragraphes 3 et 4". A clause written otherwise is cited as it is written. Several are cited one after
    /// the other: <c>2 of the Protocol, 5(3) of the Convention</c>.
    /// </summary>
    internal static string Write(Vocabulary words, string citation) => string.Concat(Separators().Split(citation).Select(part => part switch
    {
        ", " => words.Sentences["article.then"],
        " and " => words.Sentences["article.and"],
        _ => OfItsTreaty(words, part),
    }));

    /// <summary>"paragraph 1 of Article 1" is "le paragraphe 1 de l'article 1"; what is named otherwise stays as it is.</summary>
    internal static string WriteProvision(Vocabulary words, string provision) => ProvisionOfArticle().Match(provision) switch
    {
        { Success: false } => provision,
        var match when match.Groups["paragraph"].Success => Fill(words, "provision.paragraph", match),
        var match => Fill(words, "provision.article", match),
    };

    private static string OfItsTreaty(Vocabulary words, string part)
    {
        var treaty = Treaties.FirstOrDefault(each => part.EndsWith($" of {each.Value}", StringComparison.Ordinal));
        if (treaty.Value is null)
            return OfClause(words, part);
        var clause = part[..^$" of {treaty.Value}".Length];
        var key = clause.Contains('(', StringComparison.Ordinal) ? "article.paragraph-of" : "article.whole-of";
        return Template.Fill(words.Sentences[key], (place, form) => place == "article"
            ? OfClause(words, clause)
            : words.Words[Code<InstrumentKind>.Of(treaty.Key)][form.Length == 0 ? "name" : form]);
    }

    private static string OfClause(Vocabulary words, string clause) => Clause().Match(clause) switch
    {
        { Success: false } => Template.Fill(words.Sentences["article.whole"], (_, _) => clause),
        var match when match.Groups["point"].Success => Fill(words, "article.point", match),
        var match when match.Groups["last"].Success => Fill(words, "article.paragraphs", match),
        var match when match.Groups["paragraph"].Success => Fill(words, "article.paragraph", match),
        var match => Fill(words, "article.whole", match),
    };

    private static string Fill(Vocabulary words, string key, Match match) => Template.Fill(words.Sentences[key], (place, _) => place switch
    {
        // Arabic has letters of its own for the points of a paragraph.
        "point" when words.Words.GetValueOrDefault("points") is { } points => points[match.Groups[place].Value],
        _ => match.Groups[place].Value,
    });

    [GeneratedRegex("(, | and )")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<article>\d+)(\((?<paragraph>\d+)\)(-\((?<last>\d+)\))?(\((?<point>[a-z])\))?)?$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(paragraph (?<paragraph>\d+) of )?Article (?<article>\d+)$")]
    private static partial Regex ProvisionOfArticle();
}
