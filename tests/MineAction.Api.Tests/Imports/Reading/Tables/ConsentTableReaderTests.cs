using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Tables;

public sealed class ConsentTableReaderTests
{
    private readonly List<Finding> _findings = [];

    [SetUp]
    public void Forget() => _findings.Clear();

    [Test]
    public void A_mark_has_the_day_of_the_deposit_unless_it_states_its_own()
    {
        var columns = Read(
            Deposit("France", TreatyActionKind.Ratification, 1988), new PrintedRow(3, "France", [], ["x", "X (18 July 2002)", ""]));
        var acts = columns.SelectMany(column => column.Rows.SelectMany(row => row.Acts.Select(act => (column.Label, act.Kind, act.Date))));
        Assert.That(acts, Is.EqualTo(new[]
        {
            ("Protocol I", TreatyActionKind.ConsentToBeBound, (DateOnly?)new DateOnly(1988, 3, 4)),
            ("Protocol II", TreatyActionKind.ConsentToBeBound, new DateOnly(2002, 7, 18)),
        }));
    }

    [Test]
    public void A_successor_to_the_Convention_succeeds_to_its_protocols_even_under_a_former_name()
    {
        var columns = Read(
            Deposit("North Macedonia", TreatyActionKind.Succession, 1996),
            new PrintedRow(3, "The former Yugoslav Republic of Macedonia", ["1"], ["x", "", ""]));
        Assert.That(columns[0].Rows.Single().Acts.Single().Kind, Is.EqualTo(TreatyActionKind.Succession));
    }

    [TestCase("France", "x (31 February 2002)")]
    [TestCase("Mali", "x")]
    public void A_mark_that_gives_no_day_is_reported(string participant, string mark)
    {
        Read(Deposit("France", TreatyActionKind.Ratification, 1988), new PrintedRow(3, participant, [], [mark, "", ""]));
        Assert.That(_findings.Single(), Has.Property("Participant").EqualTo(participant).And.Property("Field").EqualTo("Protocol I"));
    }

    [Test]
    public void A_table_of_another_kind_is_reported_and_not_read()
    {
        var columns = Read(Deposit("France", TreatyActionKind.Ratification, 1988), new PrintedRow(3, "France", [], ["yes", "no", ""]));
        Assert.Multiple(() =>
        {
            Assert.That(columns, Is.Empty);
            Assert.That(_findings.Single().Severity, Is.EqualTo(FindingSeverity.Warning));
        });
    }

    [Test]
    public void A_cell_that_is_no_mark_is_reported()
    {
        Read(Deposit("France", TreatyActionKind.Ratification, 1988), new PrintedRow(3, "France", [], ["x", "y", ""]));
        Assert.That(_findings.Single(), Has.Property("Participant").EqualTo("France").And.Property("Field").EqualTo("Protocol II"));
    }

    private static StatusRow Deposit(string participant, TreatyActionKind kind, int year) =>
        new(participant, 1, [], [new DocumentAct { Participant = participant, Kind = kind, Date = new DateOnly(year, 3, 4) }]);

    private IReadOnlyList<(string Label, IReadOnlyList<StatusRow> Rows)> Read(StatusRow deposit, PrintedRow marks) =>
        new ConsentTableReader([deposit], Depositary.Names, _findings)
            .Read(new PrintedTable(1, ["Protocol I", "Protocol II", "Protocol III"], [marks]));
}
