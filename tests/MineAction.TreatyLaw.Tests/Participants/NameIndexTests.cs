using MineAction.Api;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Tests.Participants;

public sealed class NameIndexTests
{
    private static readonly RegisterFacts Facts = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));
    private static readonly NameIndex Names = new(Facts.Participants, Facts.Names, Facts.Aliases);

    [TestCase("CÔTE  D’IVOIRE<superscript>1</superscript>", "cote d'ivoire")]
    [TestCase("Co\u0302te d'Ivoire", "cote d'ivoire")]
    [TestCase("\u00A0Türkiye\t\n", "turkiye")]
    [TestCase("North Macedonia 4 ,", "north macedonia")]
    [TestCase("Ukraine 10, 11", "ukraine")]
    [TestCase("Micronesia (Federated States of) 3", "micronesia (federated states of)")]
    [TestCase("Guinea–Bissau", "guinea-bissau")]
    [TestCase("EU-27", "eu-27")]
    [TestCase("  ", "")]
    public void Names_are_compared_without_case_accents_layout_and_note_marks(string name, string normalized) =>
        Assert.That(NameIndex.Normalize(name), Is.EqualTo(normalized));

    [TestCase("Turkey", "TUR")]
    [TestCase("Türkiye", "TUR")]
    [TestCase("Swaziland", "SWZ")]
    [TestCase("Cote d'Ivoire", "CIV")]
    [TestCase("CÔTE D’IVOIRE", "CIV")]
    [TestCase("The former Yugoslav Republic of Macedonia", "MKD")]
    [TestCase("Netherlands (Kingdom of the)", "NLD")]
    [TestCase("Bahamas (The)", "BHS")]
    [TestCase("former Yugoslavia", "YUG")]
    [TestCase("Guinea", "GIN")]
    [TestCase("Niger", "NER")]
    [TestCase("Mali", "MLI")]
    [TestCase("Южный Судан", "SSD")]
    public void An_exact_name_finds_its_participant(string name, string code) => Assert.That(Names.Find(name)?.Code, Is.EqualTo(code));

    [TestCase("Guine")]
    [TestCase("Republic")]
    [TestCase("")]
    public void A_part_of_a_name_is_no_name(string name) => Assert.That(Names.Find(name), Is.Null);

    [Test]
    public void Every_shipped_name_finds_its_own_participant() => Assert.That(
        Facts.Names.Select(name => (name.Code, name.Name)).Concat(Facts.Aliases.Select(alias => (alias.Code, Name: alias.Alias)))
            .Where(name => Names.Find(name.Name)?.Code != name.Code),
        Is.Empty);

    [Test]
    public void A_name_of_two_participants_finds_neither()
    {
        var names = new NameIndex([Of("COG", "Congo"), Of("COD", "Congo")], [], []);
        Assert.Multiple(() =>
        {
            Assert.That(names.Find("Congo"), Is.Null);
            Assert.That(names.Search("Congo"), Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void A_name_of_nobody_is_refused() => Assert.That(
        () => new NameIndex([], [], [new ParticipantAlias("XXX", "Ruritania", null, null, null)]), Throws.ArgumentException);

    [TestCase("guinea", "GIN GNQ GNB PNG")]
    [TestCase("Swaziland", "SWZ")]
    [TestCase("ivoire cote", "CIV")]
    [TestCase("mali", "MLI")]
    [TestCase("qqq", "")]
    [TestCase(" ", "")]
    public void A_search_finds_words_in_order_of_fit(string query, string codes) =>
        Assert.That(string.Join(' ', Names.Search(query).Select(match => match.Participant.Code)), Is.EqualTo(codes));

    [Test]
    public void A_search_finds_beginnings_of_words_and_nothing_inside_them()
    {
        var found = Names.Search("nige").Select(match => match.Participant.Code).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(found, Does.Contain("NER").And.Contain("NGA"));
            Assert.That(Names.Search("ali").Select(match => match.Participant.Code), Does.Not.Contain("MLI").And.Not.Contain("SOM"));
        });
    }

    [Test]
    public void A_search_says_which_name_it_found() =>
        Assert.That(
            Names.Search("swazi")[0],
            Has.Property("Name").EqualTo("Swaziland").And.Property("Participant").Property("Code").EqualTo("SWZ"));

    private static Participant Of(string code, string name) =>
        new() { Code = code, Name = name, Kind = ParticipantKind.UnMember, InAllStates = true };
}
