using System.Text;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Xml;

public sealed class XmlStatusReaderTests
{
    [TestCase("XXVI-5", 162, 133, 161)]
    [TestCase("XXVI-6", 113, 108, 84)]
    [TestCase("QUIRKS", 20, 6, 10)]
    public async Task The_depositarys_form_of_the_table_is_read(string name, int rows, int signatories, int parties)
    {
        var document = await Depositary.ReadXmlAsync(name);
        Assert.Multiple(() =>
        {
            Assert.That(document.Tables.Single().Rows, Has.Count.EqualTo(rows));
            Assert.That((document.Tables[0].Signatories, document.Tables[0].Parties), Is.EqualTo((signatories, parties)));
            Assert.That((document.StatedSignatories, document.StatedParties), Is.EqualTo(((int?)signatories, (int?)parties)));
            Assert.That(document.HasErrors, Is.False);
            Assert.That((document.Reference, document.StatusAsAt), Is.EqualTo(((string?)null, (DateOnly?)null)), "the XML says neither");
        });
    }

    [Test]
    public async Task Every_quirk_is_understood()
    {
        var rows = (await Depositary.ReadXmlAsync("QUIRKS")).Tables[0].Rows.ToDictionary(row => row.Participant);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', rows["Germany"].NoteMarks), Is.EqualTo("5 6"));
            Assert.That(
                rows["Bosnia and Herzegovina"].Acts.Select(act => act.Kind),
                Is.EqualTo(new[] { TreatyActionKind.Signature, TreatyActionKind.Succession }));
            Assert.That(rows["Côte d'Ivoire"].Acts, Has.Count.EqualTo(2));
            Assert.That(rows["Türkiye"].Acts.Single().Kind, Is.EqualTo(TreatyActionKind.Accession));
            Assert.That(rows["European Union"].Consent!.Kind, Is.EqualTo(TreatyActionKind.FormalConfirmation));
            Assert.That(rows["Hong Kong"].Consent!.Kind, Is.EqualTo(TreatyActionKind.ConsentToBeBound));
            Assert.That(rows["Kenya"].Consent!.Kind, Is.EqualTo(TreatyActionKind.DefinitiveSignature));
            Assert.That(rows["Finland"].Acts.Select(act => (act.Kind, act.IsBracketed)), Is.EqualTo(new[]
            {
                (TreatyActionKind.Signature, true), (TreatyActionKind.ProvisionalApplication, true), (TreatyActionKind.Ratification, true),
            }));
            Assert.That(rows["China"].Acts, Is.Empty);
        });
    }

    [Test]
    public async Task Brackets_are_read_row_by_row()
    {
        var document = await Depositary.ReadXmlAsync("QUIRKS");
        Assert.That(
            string.Join("; ", document.Tables[0].Rows.Where(row => row.IsBracketed).Select(row => row.Participant)),
            Is.EqualTo("Belarus; Canada; Finland; Jamaica; Japan; Singapore; Trinidad and Tobago; United States of America"));
    }

    [Test]
    public async Task A_section_whose_form_is_not_published_is_reported() =>
        Assert.That((await Depositary.ReadXmlAsync("XXVI-6")).Findings.Single().Field, Is.EqualTo("EndNotes"));

    [Test]
    public async Task A_count_that_differs_is_a_warning_and_no_refusal()
    {
        var xml = SmallXml.With(parties: "7<Superscript>1</Superscript>");
        var document = await Depositary.ReadAsync(xml, SourceFormat.Xml, Encoding.Latin1);
        Assert.Multiple(() =>
        {
            Assert.That(document.HasErrors, Is.False);
            Assert.That(
                document.Findings.Single(),
                Is.EqualTo(Finding.Warning(null, null, "Parties", "The document says 7; its table has 1.")));
        });
    }

    [Test]
    public async Task Element_names_match_in_any_case()
    {
        var xml = SmallXml.With().Replace("TGroup", "tgroup").Replace("Entry>", "ENTRY>");
        var document = await Depositary.ReadAsync(xml, SourceFormat.Xml, Encoding.Latin1);
        Assert.That(document.Tables.Single().Parties, Is.EqualTo(1));
    }

    [Test]
    public async Task The_French_edition_is_refused_and_the_English_one_named()
    {
        var document = await Depositary.ReadAsync(SmallXml.With(consent: "2 sept 2014 a"), SourceFormat.Xml, Encoding.Latin1);
        Assert.Multiple(() =>
        {
            Assert.That(document.Tables, Is.Empty);
            Assert.That(document.Findings.Single().Problem, Does.Contain(".en.xml"));
        });
    }

    [Test]
    public async Task A_file_without_a_table_of_participants_says_so()
    {
        var xml = SmallXml.With().Replace("Participants>", "SpecialTables>");
        var document = await Depositary.ReadAsync(xml, SourceFormat.Xml, Encoding.Latin1);
        Assert.That(document.Findings.Single().Problem, Is.EqualTo("The XML has no table of participants: Treaty of Côte d'Ivoire."));
    }
}
