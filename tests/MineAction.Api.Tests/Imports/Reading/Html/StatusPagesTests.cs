using System.Text;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Tests.Features.Imports;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Tests.Imports.Reading.Html;

/// <summary>The depositary's own pages, read whole.</summary>
public sealed class StatusPagesTests
{
    private static readonly string[] Pages = ["XXVI-2", "XXVI-2-d", "XXVI-5", "XXVI-6", "XXVI-8", "IV-15-a"];

    [TestCase("XXVI-2", 132, 50, 128)]
    [TestCase("XXVI-2-d", 99, null, 99)]
    [TestCase("XXVI-5", 166, 132, 162)]
    [TestCase("XXVI-6", 125, 107, 112)]
    [TestCase("XXVI-8", 142, 130, 117)]
    [TestCase("IV-15-a", 131, 95, 108)]
    public async Task Every_row_is_read_and_the_counts_are_the_pages_own(string treaty, int rows, int? signatories, int parties)
    {
        var page = await Depositary.ReadPageAsync(treaty);
        Assert.Multiple(() =>
        {
            Assert.That(page.Reference, Is.EqualTo(treaty));
            Assert.That(page.StatusAsAt, Is.EqualTo(new DateOnly(2026, 2, 3)));
            Assert.That((page.StatedSignatories, page.StatedParties), Is.EqualTo((signatories, (int?)parties)));
            Assert.That(page.Tables[0].Rows, Has.Count.EqualTo(rows));
            Assert.That((page.Tables[0].Signatories, page.Tables[0].Parties), Is.EqualTo((signatories ?? 0, parties)));
            Assert.That(page.Findings.Where(finding => finding.Severity > FindingSeverity.Info), Is.Empty);
        });
    }

    [Test]
    public async Task Every_name_is_known_and_every_row_has_an_act([ValueSource(nameof(Pages))] string treaty)
    {
        var page = await Depositary.ReadPageAsync(treaty);
        Assert.Multiple(() =>
        {
            Assert.That(page.Tables.SelectMany(table => table.Acts).Where(act => Depositary.Names.Find(act.Participant) is null), Is.Empty);
            Assert.That(page.Tables.SelectMany(table => table.Rows).Where(row => row.Acts.Count == 0), Is.Empty);
        });
    }

    [Test]
    public async Task The_lines_above_the_table_are_read()
    {
        var page = await Depositary.ReadPageAsync("IV-15-a");
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo("Optional Protocol to the Convention on the Rights of Persons with Disabilities"));
            Assert.That((page.AdoptedAt, page.AdoptedOn), Is.EqualTo(("New York", (DateOnly?)new DateOnly(2006, 12, 13))));
            Assert.That(page.EntryIntoForceOn, Is.EqualTo(new DateOnly(2008, 5, 3)));
            Assert.That(page.EntryIntoForce, Is.EqualTo("3 May 2008, in accordance with article 13(1)."));
            Assert.That(page.Registration, Is.EqualTo(new Registration("44910", new DateOnly(2008, 5, 3))));
        });
    }

    [Test]
    public async Task The_table_of_consents_to_Protocols_I_II_and_III_is_read()
    {
        var page = await Depositary.ReadPageAsync("XXVI-2");
        Assert.That(page.Tables.Skip(1).Select(table => (table.Label, table.Parties)), Is.EqualTo(new[]
        {
            ("Protocol I", 121), ("Protocol II", 96), ("Protocol III", 117),
        }));
    }

    [Test]
    public async Task Line_numbers_are_those_of_the_file()
    {
        // Three of the page's lines end in a carriage return alone; an editor counts them too.
        var lines = Encoding.UTF8.GetString(Depositary.BytesOf("pages/XXVI-5.html")).Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
        var page = await Depositary.ReadPageAsync("XXVI-5");
        var row = page.Tables[0].Rows.Single(row => row.Participant == "Zimbabwe");
        Assert.That(lines[row.Line], Does.Contain("Zimbabwe"), "the line below that of the row's <tr>");
    }

    [Test]
    public async Task Every_declaration_and_note_becomes_an_act_or_a_finding()
    {
        var page = await Depositary.ReadPageAsync("XXVI-5");
        Assert.Multiple(() =>
        {
            Assert.That(page.Tables[0].NotedActs.Count(act => act.Kind == TreatyActionKind.ProvisionalApplication), Is.EqualTo(6));
            Assert.That(
                page.Findings.Count(finding => finding.Field == "Declarations"), Is.EqualTo(10), "eleven, of which Chile's is an act");
            Assert.That(
                page.Findings.Count(finding => finding.Field!.StartsWith("End note", StringComparison.Ordinal)),
                Is.EqualTo(3),
                "notes 6, 7 and 9");
        });
    }

    [TestCaseSource(nameof(OtherPlaces))]
    public async Task What_stands_where_nothing_is_read_is_told(string before, string markup)
    {
        const string Leaving = "On 16 November 2026, Austria gave notice of its denunciation of the Convention.";
        var leaves = await WithAsync(before, markup, Leaving);
        var says = await WithAsync(before, markup, "Corrected by the printer.");

        Assert.Multiple(() =>
        {
            Assert.That(
                leaves.Findings.Where(finding => finding.Awaits is not null).Select(finding => finding.Problem),
                Has.One.EndsWith(Leaving));
            Assert.That(
                says.Findings.Select(finding => finding.Problem),
                Has.One.StartsWith("Left over").And.One.EndsWith("Corrected by the printer."));
            Assert.That(says.Characters!.LeftOver, Is.EqualTo("Corrected by the printer.".Length));
        });
    }

    [Test]
    public async Task A_mark_without_its_note_may_hide_an_act()
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf("pages/XXVI-5.html"))
            .Replace(">Austria</A><br></td>", ">Austria</A> <SUP>77</SUP><br></td>", StringComparison.Ordinal);
        var read = await Depositary.ReadAsync(page, SourceFormat.Html, Encoding.UTF8);
        Assert.That(
            read.Findings.Where(finding => finding.Awaits is not null).Select(finding => (finding.Participant, finding.Field)),
            Is.EqualTo(new[] { ("Austria", "End note 77") }));
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_of_a_page_is_left_over(string treaty)
    {
        var page = await Depositary.ReadPageAsync(treaty);
        Assert.That(page.Findings.Where(finding => finding.Problem.StartsWith("Left over", StringComparison.Ordinal)), Is.Empty);
        Assert.That((page.Characters!.LeftOver, page.Characters.InActs > 3_000), Is.EqualTo((0, true)));
    }

    private static IEnumerable<TestCaseData> OtherPlaces()
    {
        yield return Place("below the table", "<div id=\"specialtbl\">", "<p>{0}</p>");
        yield return Place("a note in other markup", "</tr><tr align=\"justify\" valign=\"top\">", "</tr><tr><td><div>{0}</div></td>");

        static TestCaseData Place(string name, string before, string markup) => new(before, markup) { TestName = "{m}(" + name + ")" };
    }

    private static Task<StatusDocument> WithAsync(string before, string markup, string text)
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf("pages/XXVI-5.html"));
        var place = page.LastIndexOf(before, StringComparison.Ordinal);
        Assert.That(place, Is.GreaterThan(0));
        return Depositary.ReadAsync(
            page.Insert(place, markup.Replace("{0}", text, StringComparison.Ordinal)), SourceFormat.Html, Encoding.UTF8);
    }
}
