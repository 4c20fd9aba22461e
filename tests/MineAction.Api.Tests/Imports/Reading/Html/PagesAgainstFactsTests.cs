using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Html;

/// <summary>The depositary's pages against the shipped facts, which were gathered independently.</summary>
public sealed class PagesAgainstFactsTests
{
    private static readonly Dictionary<string, string> Instruments = new()
    {
        ["XXVI-5"] = "apmbc",
        ["XXVI-6"] = "ccm",
        ["XXVI-2"] = "ccw",
        ["XXVI-2-d"] = "ccw-p5",
        ["IV-15-a"] = "crpd-op",
        ["Protocol I"] = "ccw-p1",
        ["Protocol II"] = "ccw-p2",
        ["Protocol III"] = "ccw-p3",
    };

    [TestCase("XXVI-5")]
    [TestCase("XXVI-6")]
    [TestCase("XXVI-2")]
    [TestCase("XXVI-2-d")]
    [TestCase("IV-15-a")]
    public async Task Every_fact_that_names_the_page_is_read_from_it_and_nothing_else(string treaty)
    {
        var page = await Depositary.ReadPageAsync(treaty);
        var read = page.Tables
            .SelectMany(table => table.Acts.Select(act => Describe(
                Instruments[table.Label ?? treaty], Depositary.Names.Find(act.Participant)?.Code, act.Kind, act.Date)))
            .ToList();
        var facts = FactsOf(treaty).Select(fact => Describe(fact.Instrument, fact.Participant, fact.Kind, fact.Date)).ToList();
        Assert.That(facts, Is.Not.Empty);
        Assert.That(read, Is.EquivalentTo(facts));
    }

    [TestCase("XXVI-5")]
    [TestCase("XXVI-6")]
    public async Task Withdrawals_have_the_days_of_effect_and_the_notifications_of_the_facts(string treaty)
    {
        var page = await Depositary.ReadPageAsync(treaty);
        var read = page.Tables[0].NotedActs.Where(act => act.Kind == TreatyActionKind.Withdrawal)
            .Select(act => (Depositary.Names.Find(act.Participant)?.Code, act.EffectiveOn, act.Reference));
        Assert.That(read, Is.EquivalentTo(FactsOf(treaty).Where(fact => fact.Kind == TreatyActionKind.Withdrawal)
            .Select(fact => (fact.Participant, fact.EffectiveOn, fact.Source.Reference))));
    }

    // "consent-not-established" says what a page does not say.
    private static IEnumerable<TreatyAction> FactsOf(string treaty) => Depositary.Facts.Actions.Where(fact =>
        (fact.Source.Title.EndsWith($"status page of {treaty}", StringComparison.Ordinal)
            || fact.Source.Title.Contains($"status page of {treaty},", StringComparison.Ordinal))
        && fact.Kind != TreatyActionKind.ConsentNotEstablished);

    private static string Describe(string instrument, string? participant, TreatyActionKind kind, DateOnly? date) =>
        FormattableString.Invariant($"{instrument} {participant} {kind} {date:yyyy-MM-dd}");
}
