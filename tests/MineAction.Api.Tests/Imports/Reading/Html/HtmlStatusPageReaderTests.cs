using System.Text;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Html;

/// <summary>What the depositary's saved pages do not happen to show.</summary>
internal sealed class HtmlStatusPageReaderTests
{
    [Test]
    public async Task A_page_with_the_identifiers_of_former_years_is_read()
    {
        var page = await ReadAsync("<td>Mali</td><td>3 Dec 1997</td><td>2 Jun 1998 a</td>");
        Assert.That(
            page.Tables.Single().Acts.Select(act => act.Kind),
            Is.EqualTo(new[] { TreatyActionKind.Signature, TreatyActionKind.Accession }));
    }

    [Test]
    public async Task A_page_that_states_another_count_is_read_with_a_warning()
    {
        var page = await ReadAsync("<td>Mali</td><td>3 Dec 1997</td><td></td>");
        Assert.Multiple(() =>
        {
            Assert.That(page.HasErrors, Is.False);
            Assert.That(
                page.Findings.Select(finding => finding.Problem),
                Has.Some.EqualTo("The document says 1; its table has 0."));
        });
    }

    [Test]
    public async Task A_cell_with_markup_in_it_is_one_text()
    {
        var page = await ReadAsync(
            "<td><a>C&ocirc;te d'Ivoire</a> <sup><a>3</a>, <a>4</a></sup><br></td>" +
            "<td> 3 Dec&#9; 1997 <br></td><td>[&nbsp;2 Jun 2000 a]</td>");
        var row = page.Tables.Single().Rows.Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Participant, Is.EqualTo("Côte d'Ivoire"));
            Assert.That(string.Join(' ', row.NoteMarks), Is.EqualTo("3 4"));
            Assert.That(row.Consent!.IsBracketed);
        });
    }

    [Test]
    public async Task The_French_page_is_refused_and_the_English_file_named()
    {
        var page = await ReadAsync("<td>Mali</td><td>3 déc 1997</td><td>2 juin 1998 a</td>");
        Assert.Multiple(() =>
        {
            Assert.That(page.Tables, Is.Empty);
            Assert.That(page.Findings.Single().Problem, Does.Contain("XXVI-5.en.xml"));
        });
    }

    [Test]
    public async Task A_note_without_a_number_is_reported()
    {
        var page = await ReadAsync(
            "<td>Mali</td><td>3 Dec 1997</td><td>2 Jun 1998</td>",
            "<div id='ctl00_dgNotesAll_ctl02_divNotesAll'>On 1 May 2020, Mali left.</div>");
        Assert.That(page.Findings.Select(finding =>
            finding.Problem), Has.Some.EqualTo("May hide an act of status, for nothing shows what it is: On 1 May 2020, Mali left."));
    }

    private static Task<StatusDocument> ReadAsync(string cells, string below = "") => Depositary.ReadAsync(
        $"""
        <!DOCTYPE html><html><body><form action="./ViewDetails.aspx?src=TREATY&amp;mtdsg_no=XXVI-5&amp;chapter=26">
        <div id="ctl00_rptStatus_ctl00_tcText">Signatories : 1. Parties : 1</div>
        <table id="ctl00_ContentPlaceHolder1_tblgrid">
        <tr><td>Participant</td><td>Signature</td><td>Ratification, Accession(a)</td></tr><tr>{cells}</tr></table>
        {below}</form></body></html>
        """,
        SourceFormat.Html,
        Encoding.UTF8);
}
