using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

public sealed class ArticleTests
{
    [TestCase("16", "article 16")]
    [TestCase("17(2)", "article 17, paragraphe 2")]
    [TestCase("8(1)(b)", "article 8, paragraphe 1, alinéa b)")]
    [TestCase("4(3)-(4)", "article 4, paragraphes 3 et 4")]
    [TestCase("5 bis", "article 5 bis")]
    [TestCase("9(1)-(2)", "article 9, paragraphes 1 et 2")]
    public void A_clause_is_cited_as_each_language_does(string clause, string french)
    {
        Assert.That(Article.Cited(clause).English, Is.EqualTo($"Article {clause}"));
        Assert.That(Article.Cited(clause).French, Is.EqualTo(french));
    }

    [TestCase("5(3) of the Convention", "Article 5(3) of the Convention", "article 5, paragraphe 3, de la Convention")]
    [TestCase(
        "2 of the Protocol, 5(3) of the Convention",
        "Article 2 of the Protocol, Article 5(3) of the Convention",
        "article 2 du Protocole, article 5, paragraphe 3, de la Convention")]
    [TestCase(
        "2 of the Protocol and 8(1)(b) of the Convention",
        "Article 2 of the Protocol and Article 8(1)(b) of the Convention",
        "article 2 du Protocole et article 8, paragraphe 1, alinéa b), de la Convention")]
    public void An_article_of_another_treaty_is_cited_with_the_treaty(string clause, string english, string french) =>
        Assert.That(Article.Cited(clause), Is.EqualTo(new Sentence(english, french)));

    [TestCase("paragraph 1 of Article 1", "le paragraphe 1 de l'article 1")]
    [TestCase("Article 1", "l'article 1")]
    [TestCase("the whole treaty", "the whole treaty")]
    public void A_provision_is_named_as_each_language_does(string provision, string french)
    {
        Assert.That(Article.Provision(provision).English, Is.EqualTo(provision));
        Assert.That(Article.Provision(provision).French, Is.EqualTo(french));
    }
}
