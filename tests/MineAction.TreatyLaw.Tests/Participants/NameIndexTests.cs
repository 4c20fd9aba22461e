using System.Globalization;
using System.Text;
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
    [TestCase("VIỆT NAM", "viet nam")]
    [TestCase("İRAN", "iran")]
    [TestCase("ıran", "iran")]
    [TestCase("Åland, Øresund, Łódź, Straße", "aland, oresund, lodz, strasse")]
    [TestCase("ＦＩＪＩ", "fiji")]
    [TestCase("الإمارات", "الامارات")]
    [TestCase("مُولدُوفا", "مولدوفا")]
    [TestCase("الـــيمن", "اليمن")]
    [TestCase("Куба\u0301 Ёй", "куба еи")]
    [TestCase("a\uFFFEb\u0000", "ab\0")]
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
    public void Every_code_and_every_name_of_a_participant_finds_it_first()
    {
        var shared = Facts.Participants.GroupBy(participant => participant.Iso2).Where(each => each.Count() > 1).Select(each => each.Key);
        var asked = Facts.Participants
            .SelectMany(
                each => new[] { each.Code, each.Iso2, each.M49, each.Name }.OfType<string>().Select(text => (each.Code, Text: text)))
            .Concat(Facts.Names.Select(name => (name.Code, Text: name.Name)))
            .Concat(Facts.Aliases.Where(alias => alias.Kind == NameKind.Code).Select(alias => (alias.Code, Text: alias.Alias)))
            .Where(each => !shared.Contains(each.Text))
            .ToList();
        Assert.That(asked, Has.Count.GreaterThan(1_800));
        Assert.That(asked.Where(each => Names.Search(each.Text)[0].Owner.Code != each.Code), Is.Empty);
        Assert.That(Names.Search("CS").Take(2).Select(match => match.Owner.Code), Is.EqualTo(new[] { "SCG", "CSK" }));
    }

    // Whoever types on a telephone leaves out what is not on its keys.
    [Test]
    public void Every_name_is_found_without_its_marks_its_case_and_its_apostrophes()
    {
        var names = Facts.Names.Select(name => (name.Code, name.Name))
            .Concat(Facts.Aliases.Where(alias => alias.Kind != NameKind.Code).Select(alias => (alias.Code, Name: alias.Alias)));
        var missed = names
            .SelectMany(name => Variants(name.Name).Select(variant => (name.Code, Variant: variant)))
            .Where(name => Names.Search(name.Variant).All(match => match.Owner.Code != name.Code)
                || (Names.Find(name.Variant) is { } found && found.Code != name.Code));
        Assert.That(missed, Is.Empty);
    }

    private static IEnumerable<string> Variants(string name) =>
    [
        name.ToUpperInvariant(),
        name.Replace("i", "İ", StringComparison.Ordinal),
        name.Replace(
            "أ", "ا", StringComparison.Ordinal).Replace("إ", "ا", StringComparison.Ordinal).Replace("آ", "ا", StringComparison.Ordinal),
        new([
            .. name.Normalize(NormalizationForm.FormD)
                .Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark),
        ]),
        name.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal),
    ];

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
    [TestCase("NAM", "NAM VNM")]
    [TestCase("024", "AGO")]
    [TestCase("24", "AGO")]
    [TestCase("ZAR", "COD")]
    [TestCase("cotedivoire", "CIV")]
    [TestCase("divoire", "CIV")]
    [TestCase("Republic of Georgia", "GEO")]
    [TestCase("Republic of Ruritania", "")]
    [TestCase("qqq", "")]
    [TestCase(" ", "")]
    public void A_search_finds_words_in_order_of_fit(string query, string codes) =>
        Assert.That(string.Join(' ', Names.Search(query).Select(match => match.Owner.Code)), Is.EqualTo(codes));

    [Test]
    public void A_search_finds_beginnings_of_words_and_nothing_inside_them()
    {
        var found = Names.Search("nige").Select(match => match.Owner.Code).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(found, Does.Contain("NER").And.Contain("NGA"));
            Assert.That(Names.Search("ali").Select(match => match.Owner.Code), Does.Not.Contain("MLI").And.Not.Contain("SOM"));
        });
    }

    [Test]
    public void A_search_says_which_name_it_found() =>
        Assert.That(
            Names.Search("swazi")[0],
            Has.Property("Name").EqualTo("Swaziland").And.Property("Owner").Property("Code").EqualTo("SWZ"));

    private static Participant Of(string code, string name) =>
        new() { Code = code, Name = name, Kind = ParticipantKind.UnMember, InAllStates = true };
}
