using System.Text;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Csv;

public sealed class CsvActionsReaderTests
{
    private const string Header =
        "instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note\n";

    [Test]
    public async Task Our_own_export_is_read_whole_and_to_the_letter()
    {
        using var bytes = new MemoryStream();
        await EmbeddedResource.Open("migrations/facts/actions.csv").CopyToAsync(bytes);
        var document = await Depositary.ReadAsync(bytes.ToArray(), SourceFormat.Csv);
        var read = document.Tables.SelectMany(table => table.Acts.Select(act =>
            (table.Label!, act.Participant, act.Kind, act.Date, act.EffectiveOn, act.IsContested, act.Note, act.Source!))).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(document.Findings, Is.Empty);
            Assert.That(read.SetEquals(Depositary.Facts.Actions.Select(fact =>
                (fact.Instrument, fact.Participant, fact.Kind, fact.Date, fact.EffectiveOn, fact.Contested, fact.Note, fact.Source))));
        });
    }

    [TestCase("apmbc,MLI,ratifcation,1998-06-02,,,Page,,,,depositary,", "kind", "\"ratifcation\" is not one of")]
    [TestCase("apmbc,MLI,ratification,02/06/1998,,,Page,,,,depositary,", "date", "is no day written as yyyy-MM-dd")]
    [TestCase("apmbc,MLI,ratification,1998-06-02,,yes,Page,,,,depositary,", "contested", "neither true nor false")]
    [TestCase("apmbc,,ratification,1998-06-02,,,Page,,,,depositary,", "participant", "empty")]
    [TestCase("apmbc,MLI,ratification,1998-06-02,,,,,,,depositary,", "sourceTitle", "empty")]
    [TestCase("apmbc,MLI,ratification,1998-06-02,,,Page,,,,hearsay,", "reliability", "\"hearsay\" is not one of")]
    [TestCase("apmbc,MLI,ratification,1998-06-02,,,Page,,,,depositary,a\0b", "note", "holds U+0000")]
    [TestCase("apmbc,M\0LI,ratification,1998-06-02,,,Page,,,,depositary,", "participant", "holds U+0000")]
    [TestCase("apmbc,MLI,ratification,1998-06-02", null, "The row has 4 fields")]
    public async Task A_bad_field_is_reported_with_line_and_field_and_its_row_is_not_read(string row, string? field, string problem)
    {
        var document = await Depositary.ReadAsync($"{Header}{row}\n", SourceFormat.Csv, Encoding.UTF8);
        Assert.Multiple(() =>
        {
            Assert.That(document.Tables, Is.Empty);
            Assert.That(document.Findings.Single(), Has.Property("Line").EqualTo(2).And.Property("Field").EqualTo(field)
                .And.Property("Problem").Contains(problem).And.Property("Severity").EqualTo(FindingSeverity.Error));
        });
    }

    [Test]
    public async Task Every_bad_field_of_a_row_is_reported()
    {
        var document = await Depositary.ReadAsync($"{Header}apmbc,MLI,x,x,x,x,,,,x,x,\n", SourceFormat.Csv, Encoding.UTF8);
        Assert.That(
            string.Join(' ', document.Findings.Select(finding => finding.Field)),
            Is.EqualTo("kind date effectiveOn contested sourceTitle accessedOn reliability"));
    }

    [TestCase("code,name\nMLI,Mali\n", "missing: instrument, participant")]
    [TestCase("apmbc;MLI", "missing")]
    public async Task Another_table_is_refused(string csv, string problem)
    {
        var document = await Depositary.ReadAsync(csv, SourceFormat.Csv, Encoding.UTF8);
        Assert.That(document.Findings.Single().Problem, Does.Contain(problem));
    }

    [Test]
    public async Task A_file_in_which_too_much_is_wrong_is_refused_with_one_finding()
    {
        var csv = Header + string.Concat(Enumerable.Repeat("x\n", 100_000));
        var document = await Depositary.ReadAsync(csv, SourceFormat.Csv, Encoding.UTF8);
        Assert.That(
            document.Findings.Single(),
            Has.Property("Line").EqualTo(2).And.Property("Problem").StartsWith("Too much is wrong; the first: The row has 1 fields"));
    }

    [Test]
    public async Task An_unclosed_quote_is_refused()
    {
        var csv = $"{Header}apmbc,MLI,ratification,1998-06-02,,,\"Page,,,,depositary,\n";
        var document = await Depositary.ReadAsync(csv, SourceFormat.Csv, Encoding.UTF8);
        Assert.That(document.Findings.Single(), Has.Property("Line").EqualTo(2).And.Property("Problem").Contains("malformed or cut off"));
    }

    [Test]
    public async Task A_last_line_without_an_end_is_a_warning()
    {
        var csv = $"{Header}apmbc,MLI,ratification,1998-06-02,,,Page,,,,depositary,a no";
        var document = await Depositary.ReadAsync(csv, SourceFormat.Csv, Encoding.UTF8);
        Assert.Multiple(() =>
        {
            Assert.That(document.Tables.Single().Acts.Single().Kind, Is.EqualTo(TreatyActionKind.Ratification));
            Assert.That(document.Findings.Single().Severity, Is.EqualTo(FindingSeverity.Warning));
        });
    }
}
