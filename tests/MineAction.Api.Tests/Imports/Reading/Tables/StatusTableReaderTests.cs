using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Tables;

public sealed class StatusTableReaderTests
{
    private readonly List<Finding> _findings = [];

    [SetUp]
    public void Forget() => _findings.Clear();

    [Test]
    public void Every_filled_cell_is_an_act_of_its_columns_kind()
    {
        var printed = new PrintedRow(7, "Lithuania", ["4"], ["[26 Feb 1999 ]", "[12 May 2003 ]"]);
        var row = Read("Signature", "Ratification, Accession(a)", printed).Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Acts.Select(act => (act.Kind, act.Date, act.IsBracketed)), Is.EqualTo(new[]
            {
                (TreatyActionKind.Signature, (DateOnly?)new DateOnly(1999, 2, 26), true),
                (TreatyActionKind.Ratification, new DateOnly(2003, 5, 12), true),
            }));
            Assert.That(_findings, Is.Empty);
        });
    }

    [Test]
    public void An_unreadable_cell_is_reported_with_row_column_and_text_and_the_rest_of_the_row_is_kept()
    {
        var row = Read("Signature", "Ratification, Accession(a)", new PrintedRow(9, "Mali", [], ["3 Dec 1997", "2 Juin 1998"])).Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Acts, Has.Count.EqualTo(1));
            Assert.That(_findings, Is.EqualTo(new[]
            {
                Finding.Error(9, "Mali", "Ratification, Accession(a)", "The cell \"2 Juin 1998\" is not one day with at most one letter."),
            }));
        });
    }

    [Test]
    public void A_letter_that_the_heading_does_not_declare_is_reported()
    {
        Read("Signature", "Ratification, Accession(a)", new PrintedRow(9, "Mali", [], ["", "2 Jun 1998 A"]));
        Assert.That(_findings.Single().Problem, Is.EqualTo("The heading does not say what \"2 Jun 1998 A\" is."));
    }

    [Test]
    public void Rows_of_another_width_of_nobody_or_named_twice_are_reported()
    {
        var rows = Read(
            "Signature",
            "Ratification",
            new PrintedRow(1, "Mali", [], ["", ""]),
            new PrintedRow(2, "Mali", [], ["", ""]),
            new PrintedRow(3, "Niger", [], ["3 Dec 1997"]),
            new PrintedRow(4, "", [], ["3 Dec 1997", ""]));
        Assert.Multiple(() =>
        {
            Assert.That(rows.Single().Participant, Is.EqualTo("Mali"));
            Assert.That(
                _findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Line),
                Is.EqualTo(new int?[] { 2, 3, 4 }));
        });
    }

    [Test]
    public void A_row_without_a_date_is_a_row_all_the_same()
    {
        var row = Read("Signature", "Ratification", new PrintedRow(5, "China", [], ["", ""])).Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Acts, Is.Empty);
            Assert.That(
                _findings.Single(),
                Has.Property("Participant").EqualTo("China").And.Property("Severity").EqualTo(FindingSeverity.Info));
        });
    }

    [Test]
    public void A_term_that_the_register_has_no_kind_for_is_reported_once_and_the_rows_by_name()
    {
        Read(
            "Application",
            "Accession(a)",
            new PrintedRow(1, "Mali", [], ["3 Dec 1997", ""]),
            new PrintedRow(2, "Niger", [], ["3 Dec 1997", ""]));
        Assert.Multiple(() =>
        {
            Assert.That(_findings.Single(finding => finding.Severity == FindingSeverity.Warning).Problem, Does.Contain("\"Application\""));
            Assert.That(
                string.Join(
                    ", ", _findings.Where(finding => finding.Severity == FindingSeverity.Info).Select(finding => finding.Participant)),
                Is.EqualTo("Mali, Niger"),
                "rows without any act are named");
        });
    }

    [Test]
    public void What_the_kind_alone_would_lose_stands_in_the_note()
    {
        var printed = new PrintedRow(1, "Bosnia and Herzegovina", [], ["1 Sep 1993 d", ""]);
        var row = Read("Signature, Succession to signature(d)", "Ratification", printed).Single();
        Assert.That(row.Acts.Single().Note, Is.EqualTo("Succession to signature"));
    }

    private IReadOnlyList<StatusRow> Read(string signature, string consent, params PrintedRow[] rows) =>
        StatusTableReader.Read(new PrintedTable(1, [signature, consent], rows), _findings);
}
