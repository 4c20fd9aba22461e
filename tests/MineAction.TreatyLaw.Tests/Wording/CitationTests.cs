using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

public sealed class CitationTests
{
    [TestCase("16", "Article 16")]
    [TestCase("17(2)", "Article 17, paragraphe 2")]
    [TestCase("8(1)(b)", "Article 8, paragraphe 1, alinéa b)")]
    [TestCase("4(3)-(4)", "Article 4, paragraphes 3 et 4")]
    [TestCase("5 bis", "Article 5 bis")]
    [TestCase("9(1)-(2)", "Article 9, paragraphes 1 et 2")]
    public void A_clause_is_cited_as_each_language_does(string clause, string french)
    {
        Assert.That(Citation.Of(clause).English, Is.EqualTo($"Article {clause}"));
        Assert.That(Citation.Of(clause).French, Is.EqualTo(french));
    }

    [TestCase("5(3) of the Convention", "Article 5(3) of the Convention", "Article 5, paragraphe 3, de la Convention")]
    [TestCase(
        "2 of the Protocol, 5(3) of the Convention",
        "Article 2 of the Protocol, Article 5(3) of the Convention",
        "Article 2 du Protocole, article 5, paragraphe 3, de la Convention")]
    [TestCase(
        "2 of the Protocol and 8(1)(b) of the Convention",
        "Article 2 of the Protocol and Article 8(1)(b) of the Convention",
        "Article 2 du Protocole et article 8, paragraphe 1, alinéa b), de la Convention")]
    public void An_article_of_another_treaty_is_cited_with_the_treaty(string clause, string english, string french)
    {
        Assert.That(Citation.Of(clause).English, Is.EqualTo(english));
        Assert.That(Citation.Of(clause).French, Is.EqualTo(french));
    }

    [TestCase("ru", "Пункт 1 b статьи 8 Конвенции")]
    [TestCase("es", "Artículo 8, párrafo 1, apartado b), de la Convención")]
    [TestCase("zh", "《公约》第8条第1款（b）项")]
    [TestCase("ar", "المادة 8، الفقرة 1 (ب)، من الاتفاقية")]
    public void Every_language_cites_in_its_own_order(string language, string cited) =>
        Assert.That(Citation.Of("8(1)(b) of the Convention").In(language), Is.EqualTo(cited));

    [TestCase("paragraph 1 of Article 1", "le paragraphe 1 de l'article 1")]
    [TestCase("Article 1", "l'article 1")]
    [TestCase("the whole treaty", "the whole treaty")]
    public void A_provision_is_named_as_each_language_does(string provision, string french)
    {
        var clause = new Sentence(
            "clause.provisional-application", ("provision", new Part.Provision(provision)), ("treaty", new Part.Word("convention")));
        Assert.That(clause.English, Does.Contain($"applies {provision} provisionally"));
        Assert.That(clause.French, Does.Contain($"à titre provisoire {french} jusqu'à"));
    }
}
