using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Verifications;

public sealed class VerificationTests
{
    private static readonly Dictionary<string, Lazy<NaiveVerdicts>> Naive =
        ShippedRegister.Register.Instruments.Keys.ToDictionary(id => id, id => new Lazy<NaiveVerdicts>(() => new NaiveVerdicts(id)));

    [TestCase("2026-02-03", 162, Verdict.True)]
    [TestCase("2026-02-03", 160, Verdict.TrueOnOtherDays)]
    [TestCase("2026-02-04", 162, Verdict.BeyondHorizon)]
    [TestCase("2026-11-26", 161, Verdict.BeyondHorizon)]
    [TestCase("2025-03-12", 164, Verdict.TrueByAnotherReading)]
    [TestCase("2025-03-12", 999, Verdict.False)]
    public void The_first_verdict_that_applies_is_given(string day, int value, Verdict verdict) =>
        Assert.That(Verify("apmbc", Measure.Parties, value, day).Verdict, Is.EqualTo(verdict));

    [Test]
    public void Whoever_asks_about_a_day_beyond_the_horizon_is_told_when_the_number_was_right_and_what_changed_it()
    {
        var verification = Verify("apmbc", Measure.Parties, 162, "2026-11-26");

        Assert.That(verification.Computed, Is.EqualTo(161));
        Assert.That(verification.TrueOn, Has.Member(new DaySpan(Scenario.Day("2026-01-10"), Scenario.Day("2026-02-20"))));
        Assert.That(
            verification.Between.Select(change => (change.Participant, change.Kind)), Is.EqualTo([("POL", TreatyEventKind.Withdrew)]));
    }

    [Test]
    public void Another_reading_that_gives_the_number_comes_first_with_those_who_make_the_difference()
    {
        var verification = Verify("ccm", Measure.Parties, 111, "2026-02-03");

        Assert.That(verification.Verdict, Is.EqualTo(Verdict.TrueByAnotherReading));
        Assert.That(verification.OtherReadings[0], Is.EqualTo(new OtherReading(DifferenceReason.InForceOnly, 111)));
        Assert.That(
            verification.Between.Select(change => (change.Participant, change.Kind)), Is.EqualTo([("VUT", TreatyEventKind.Consented)]));
        Assert.That(verification.Sources.Select(source => source.Reference), Has.Member("XXVI-6"));
    }

    [TestCase(Measure.Signatories, 163, TreatyEventKind.Signed)]
    [TestCase(Measure.Parties, 192, TreatyEventKind.Consented)]
    public void An_organization_makes_the_difference_by_the_act_that_counts(Measure measure, int value, TreatyEventKind kind)
    {
        var verification = Verify("crpd", measure, value, "2026-02-03");

        Assert.That(verification.OtherReadings[0].Reason, Is.EqualTo(DifferenceReason.WithoutOrganizations));
        Assert.That(verification.Between.Select(change => (change.Participant, change.Kind)), Is.EqualTo([("EUE", kind)]));
    }

    [TestCase("apmbc", Measure.Parties, 161, "2026-02-03", TreatyEventKind.WithdrawalNotified)]
    [TestCase("apmbc", Measure.Parties, 166, "2026-02-03", TreatyEventKind.Withdrew)]
    public void Who_leaves_or_has_left_makes_the_difference_by_the_notice_or_by_its_effect(
        string instrument, Measure measure, int value, string day, TreatyEventKind kind)
    {
        var verification = Verify(instrument, measure, value, day);

        Assert.That(verification.Verdict, Is.EqualTo(Verdict.TrueByAnotherReading));
        Assert.That(verification.Between.Select(change => change.Kind).Distinct(), Is.EqualTo([kind]));
    }

    [Test]
    public void Nobody_had_signed_before_anybody_had() => Assert.That(
        Verify("apmbc", Measure.Signatories, 0, "1990-01-01").TrueOn[0], Is.EqualTo(new DaySpan(null, Scenario.Day("1997-12-03"))));

    [Test]
    public void Every_published_figure_gives_as_a_claim_what_the_reconciliation_says()
    {
        Assert.Multiple(() =>
        {
            foreach (var figure in ShippedRegister.Register.Facts.PublishedFigures)
            {
                var status = ShippedRegister.StatusOf(figure.Instrument);
                var reconciliation = Reconciliation.Of(figure, status);
                var verification = Verification.Of(ClaimOf(figure), status);
                var expected = reconciliation.Reason switch
                {
                    _ when figure.AsOf > status.DataThrough => Verdict.BeyondHorizon,
                    DifferenceReason.None => Verdict.True,
                    DifferenceReason.EarlierDay or DifferenceReason.LaterDay => Verdict.TrueOnOtherDays,
                    DifferenceReason.Unexplained => verification.TrueOn.Count > 0 ? Verdict.TrueOnOtherDays : Verdict.False,
                    _ => Verdict.TrueByAnotherReading,
                };
                Assert.That((verification.Verdict, verification.Computed), Is.EqualTo((expected, reconciliation.Computed)), $"{figure}");
                if (expected == Verdict.TrueByAnotherReading)
                    Assert.That(verification.OtherReadings[0].Reason, Is.EqualTo(reconciliation.Reason), $"{figure}");
            }
        });
    }

    [Test]
    public void Every_published_figure_moved_by_one_and_by_a_month_gives_the_naive_verdict() => Assert.Multiple(() =>
    {
        foreach (var figure in ShippedRegister.Register.Facts.PublishedFigures)
        {
            var claim = ClaimOf(figure);
            foreach (var (value, months) in new[] { (0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1) })
                AssertNaive(figure.Instrument, claim with { Value = claim.Value + value, AsOf = claim.AsOf.AddMonths(months) });
        }
    });

    [Test]
    public void Ten_thousand_random_claims_give_the_naive_verdict_and_the_naive_days() => Assert.Multiple(() =>
    {
        var random = new Random(20261126);
        string[] instruments = [.. ShippedRegister.Register.Instruments.Keys];
        var measures = Enum.GetValues<Measure>();
        for (var i = 0; i < 10_000; i++)
        {
            var (instrument, measure) = (instruments[random.Next(instruments.Length)], measures[random.Next(measures.Length)]);
            var day = new DateOnly(1981, 1, 1).AddDays(random.Next(16_700));
            var near = Naive[instrument].Value.CountOn(measure, day) + random.Next(-3, 4);
            AssertNaive(instrument, new Claim(measure, random.Next(3) == 0 ? random.Next(200) : Math.Max(0, near), day));
        }
    });

    private static void AssertNaive(string instrument, Claim claim)
    {
        var (verification, naive) = (Verification.Of(claim, ShippedRegister.StatusOf(instrument)), Naive[instrument].Value);
        Assert.That(verification.Verdict, Is.EqualTo(naive.Of(claim)), $"{instrument} {claim}");
        Assert.That(verification.Computed, Is.EqualTo(naive.CountOn(claim.Measure, claim.AsOf)), $"{instrument} {claim}");
        Assert.That(verification.TrueOn, Is.EqualTo(Spans(naive.DaysOf(claim))), $"{instrument} {claim}");
        if (claim.Measure == Measure.Parties && verification.Verdict == Verdict.TrueOnOtherDays)
            AssertBridges(instrument, claim, verification);
    }

    // What happened between leads from the number of the one day to that of the other.
    private static void AssertBridges(string instrument, Claim claim, Verification verification)
    {
        var moved = verification.Between.Sum(change => change.Kind == TreatyEventKind.Consented ? 1 : -1);
        var isEarlier = verification.Between.All(change => change.Day <= claim.AsOf);
        Assert.That(verification.Computed + (isEarlier ? -moved : moved), Is.EqualTo(claim.Value), $"{instrument} {claim}");
    }

    private static List<DaySpan> Spans(IEnumerable<DateOnly> days)
    {
        var spans = new List<(DateOnly From, DateOnly To)>();
        foreach (var day in days)
        {
            if (spans.Count > 0 && spans[^1].To.AddDays(1) == day)
                spans[^1] = (spans[^1].From, day);
            else
                spans.Add((day, day));
        }

        return
        [
            .. spans.Select(span => new DaySpan(
                span.From == NaiveVerdicts.First ? null : span.From, span.To == NaiveVerdicts.Last ? null : span.To.AddDays(1))),
        ];
    }

    private static Claim ClaimOf(PublishedFigure figure) => new(Code<Measure>.Parse(figure.Measure), figure.Value, figure.AsOf);

    private static Verification Verify(string instrument, Measure measure, int value, string day) =>
        Verification.Of(new Claim(measure, value, Scenario.Day(day)), ShippedRegister.StatusOf(instrument));
}
