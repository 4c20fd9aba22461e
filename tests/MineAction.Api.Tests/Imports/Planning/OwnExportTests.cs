using System.Globalization;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Imports.Reading;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Planning;

/// <summary>Whatever a register holds, its own export says nothing new about it.</summary>
public sealed class OwnExportTests
{
    private static readonly string?[] Texts =
    [
        null, "plain", "=1+1", "'=quoted", "-", "two\nlines", "\"quotes\", and commas", " spaces ", "Côte d'Ivoire", "\u4e2d\u6587", "@x",
        "\ttab",
    ];

    [Test]
    public async Task Importing_our_own_export_changes_nothing([Range(1, 25)] int seed)
    {
        var facts = Depositary.Facts with { Actions = RandomActions(new Random(seed)) };
        using var export = new MemoryStream();
        await FactsWriter.Files.Single(file => file.Name == "actions.csv").WriteAsync(export, facts, CancellationToken.None);
        var document = await Depositary.ReadAsync(export.ToArray(), SourceFormat.Csv);
        var plan = ImportPlanner.Plan(document, new TreatyRegister(facts), instrument: null, new DateOnly(2026, 6, 1));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Findings, Is.Empty);
            Assert.That(plan.Counts.Unchanged, Is.EqualTo(facts.Actions.Count));
            Assert.That((plan.Counts.Added, plan.Counts.Changed, plan.Counts.MissingFromSource), Is.EqualTo((0, 0, 0)));
        });
    }

    private static List<TreatyAction> RandomActions(Random random)
    {
        T OneOf<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
        DateOnly? Day() => random.Next(8) == 0 ? null : new DateOnly(1980, 1, 1).AddDays(random.Next(16_000));
        return
        [
            .. Enumerable.Range(1, random.Next(1, 400)).Select(index => new TreatyAction
            {
                Id = index * 3,
                Instrument = OneOf(Depositary.Facts.Instruments).Id,
                // Acts of a State under an earlier name are recorded as those of the State that continues it.
                Participant = OneOf([.. Depositary.Facts.Participants.Where(each => each.ContinuedBy is null)]).Code,
                Kind = OneOf(Enum.GetValues<TreatyActionKind>()),
                Date = Day(),
                EffectiveOn = random.Next(3) == 0 ? Day() : null,
                EffectDeferred = random.Next(9) == 0,
                Contested = random.Next(9) == 0,
                Note = OneOf(Texts),
                Source = new Source(
                    OneOf(Texts) ?? index.ToString(CultureInfo.InvariantCulture),
                    OneOf(Texts),
                    OneOf(Texts),
                    Day(),
                    OneOf(Enum.GetValues<Reliability>())),
            }).DistinctBy(act => (act.Instrument, act.Participant, act.Kind, act.Date)),
        ];
    }
}
