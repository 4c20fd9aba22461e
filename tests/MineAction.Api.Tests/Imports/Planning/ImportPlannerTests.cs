using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Tests.Imports.Reading;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Tests.Imports.Planning;

/// <summary>A status page against a small register: Mali and Niger towards the Mine Ban Convention.</summary>
public sealed class ImportPlannerTests
{
    private static readonly DateOnly AsAt = new(2026, 2, 3);

    private static readonly Source Page = new("UN Treaty Collection, status page of XXVI-5", "XXVI-5", null, AsAt, Reliability.Depositary);

    [Test]
    public void What_the_page_does_not_state_it_does_not_contradict()
    {
        var plan = PlanOf([Act("Mali", "withdrawal", "2020-01-10")], Recorded(1, "MLI", "withdrawal", "2020-01-10") with
        {
            EffectiveOn = new(2020, 7, 10),
            Note = "noted",
            Contested = true,
        });
        Assert.That((plan.Counts.Unchanged, plan.Counts.Changed, plan.Counts.Added), Is.EqualTo((1, 0, 0)));
    }

    [Test]
    public void A_day_of_effect_that_the_page_states_is_compared()
    {
        var stated = Act("Mali", "withdrawal", "2020-01-10") with { EffectiveOn = new(2020, 8, 1) };
        var plan = PlanOf([stated], Recorded(1, "MLI", "withdrawal", "2020-01-10"));
        Assert.That(plan.Changed.Single().Difference, Is.EqualTo("effectiveOn none → 2020-08-01"));
    }

    [TestCase("ratification", "1998-06-03", "date 1998-06-02 → 1998-06-03")]
    [TestCase("acceptance", "1998-06-02", "kind ratification → acceptance")]
    public void Another_day_or_kind_of_consent_is_a_contradiction(string kind, string day, string difference)
    {
        var plan = PlanOf([Act("Mali", kind, day)], Recorded(1, "MLI", "ratification", "1998-06-02"));
        var change = plan.Changed.Single();
        Assert.Multiple(() =>
        {
            Assert.That(change.Difference, Is.EqualTo(difference));
            Assert.That((change.After.Id, change.After.Source), Is.EqualTo((1L, Page with { Url = change.After.Source.Url })));
            Assert.That(plan.Findings.Single().Severity, Is.EqualTo(FindingSeverity.Warning));
            Assert.That((plan.Counts.Added, plan.Counts.MissingFromSource), Is.EqualTo((0, 0)));
        });
    }

    [Test]
    public void Who_left_and_came_back_has_acted_again()
    {
        var plan = PlanOf(
            [Act("Mali", "accession", "2024-05-01")],
            Recorded(1, "MLI", "ratification", "1998-06-02"), Recorded(2, "MLI", "withdrawal", "2020-01-10"));
        Assert.That((plan.Counts.Added, plan.Counts.Changed), Is.EqualTo((1, 0)));
    }

    [Test]
    public void The_membership_before_the_last_one_is_no_longer_on_the_page_and_not_missing()
    {
        var plan = PlanOf(
            [Act("Mali", "accession", "2024-05-01"), Act("Mali", "withdrawal", "2020-01-10")],
            Recorded(1, "MLI", "ratification", "1998-06-02"),
            Recorded(2, "MLI", "withdrawal", "2020-01-10"),
            Recorded(3, "MLI", "accession", "2024-05-01"));
        Assert.That((plan.Counts.Unchanged, plan.Counts.MissingFromSource), Is.EqualTo((2, 0)));
    }

    [Test]
    public void Territories_are_extended_to_on_many_days()
    {
        var plan = PlanOf(
            [Act("Mali", "territorial-application", "2001-01-01")], Recorded(1, "MLI", "territorial-application", "2000-01-01"));
        Assert.That((plan.Counts.Added, plan.Counts.Changed), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Brackets_need_a_withdrawal_in_the_page_or_in_the_register()
    {
        var bracketed = Act("Mali", "ratification", "1998-06-02") with { IsBracketed = true };
        var withdrawal = Act("Mali", "withdrawal", "2020-01-10");
        Assert.Multiple(() =>
        {
            Assert.That(PlanOf([bracketed]).Counts.Added, Is.Zero);
            Assert.That(PlanOf([bracketed]).Findings.Single().Problem, Does.Contain("it is left out"));
            Assert.That(PlanOf([bracketed, withdrawal]).Counts.Added, Is.EqualTo(2));
            Assert.That(PlanOf([bracketed], Recorded(1, "MLI", "withdrawal", "2020-01-10")).Counts.Added, Is.EqualTo(1));
        });
    }

    [Test]
    public void Brackets_round_an_act_that_the_register_counts_ask_for_the_withdrawal()
    {
        var bracketed = Act("Mali", "ratification", "1998-06-02") with { IsBracketed = true };
        var plan = PlanOf([bracketed], Recorded(7, "MLI", "ratification", "1998-06-02"));
        Assert.That(plan.Counts.Unchanged, Is.EqualTo(1));
        Assert.That(plan.Findings.Single().Problem, Does.EndWith("the register still counts action 7. Record the withdrawal by hand."));
    }

    [Test]
    public void Only_what_this_page_would_have_to_say_is_missing()
    {
        var elsewhere = Page with { Title = "A communiqué", Reliability = Reliability.Secondary };
        var otherTreaty = Page with { Title = "UN Treaty Collection, status page of XXVI-52" };
        var plan = PlanOf(
            [],
            Recorded(1, "MLI", "ratification", "1998-06-02"),
            Recorded(2, "NER", "declaration", "2001-01-01") with { Source = elsewhere },
            Recorded(3, "NER", "accession", "2026-02-10"),
            Recorded(4, "TCD", "consent-not-established", "2001-01-01"),
            Recorded(5, "TCD", "signature", "1998-07-06") with { Source = otherTreaty });
        Assert.Multiple(() =>
        {
            Assert.That(plan.Missing.Select(act => act.Id), Is.EqualTo(new[] { 1L }));
            Assert.That(plan.Findings.Select(finding => finding.Severity), Is.All.EqualTo(FindingSeverity.Info));
            Assert.That(
                plan.Findings.Select(finding => finding.Problem.Split(' ')[1]).Order(),
                Is.EqualTo(new[] { "2", "3", "4", "5" }),
                "each with its reason");
        });
    }

    [Test]
    public void An_act_told_by_two_notes_is_one_act()
    {
        var plan = PlanOf([Act("Mali", "communication", "2001-01-01"), Act("Mali", "communication", "2001-01-01")]);
        Assert.That((plan.Counts.Added, plan.Findings.Single().Severity), Is.EqualTo((1, FindingSeverity.Info)));
    }

    private static ImportPlan PlanOf(DocumentAct[] acts, params TreatyAction[] recorded) => ImportPlanner.Plan(
        new StatusDocument
        {
            Format = SourceFormat.Html,
            Reference = "XXVI-5",
            StatusAsAt = AsAt,
            Tables = [TableOf(acts)],
            Findings = [],
        },
        new TreatyRegister(Depositary.Facts with { Actions = recorded }),
        instrument: null,
        AsAt);

    private static StatusTable TableOf(DocumentAct[] acts) => new(
        null,
        RowsOf(acts.Where(act => act.Kind != TreatyActionKind.Withdrawal)),
        [.. acts.Where(act => act.Kind == TreatyActionKind.Withdrawal)]);

    private static IReadOnlyList<StatusRow> RowsOf(IEnumerable<DocumentAct> acts) =>
        [.. acts.GroupBy(act => act.Participant).Select(row => new StatusRow(row.Key, 1, [], [.. row]))];

    private static DocumentAct Act(string participant, string kind, string day) =>
        new() { Participant = participant, Kind = Code<TreatyActionKind>.Parse(kind), Date = DateOnly.ParseExact(day, "yyyy-MM-dd") };

    private static TreatyAction Recorded(long id, string participant, string kind, string day) => new()
    {
        Id = id,
        Instrument = "apmbc",
        Participant = participant,
        Kind = Code<TreatyActionKind>.Parse(kind),
        Date = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        Source = Page,
        Revision = 1,
    };
}
