using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>What holds on every day for every instrument of the register.</summary>
[TestFixtureSource(nameof(Instruments))]
public sealed class CurvePropertyTests(string instrument)
{
    private static readonly DateOnly First = new(1980, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);
    private readonly TreatyStatus _status = ShippedRegister.StatusOf(instrument);

    private static IEnumerable<string> Instruments => ShippedRegister.Register.Instruments.Keys;

    [Test]
    public void On_every_day_from_1980_to_2027_the_curve_equals_a_naive_count_over_the_actions()
    {
        var naive = new NaiveCount(ShippedRegister.Register.Facts, instrument);
        var differing = new List<DateOnly>();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var tally = _status.Curve.On(day);
            if (tally with { Consents = default } != naive.On(day))
                differing.Add(day);
        }

        Assert.That(differing, Is.Empty);
        Assert.That(_status.Curve.ChangeDays, Is.All.InRange(First, Last));
    }

    [Test]
    public void The_parties_by_kind_of_consent_add_up_to_the_parties() =>
        Assert.That(
            _status.Curve.ChangeDays.Select(_status.Curve.On).Select(tally => SumOf(tally.Consents)),
            Is.EqualTo(_status.Curve.ChangeDays.Select(day => _status.Curve.On(day).Parties)));

    [Test]
    public void The_status_as_of_a_day_agrees_with_the_curve_on_that_day()
    {
        var random = new Random(20260203);
        var days = _status.Curve.ChangeDays.Where(_ => random.Next(4) == 0)
            .Concat(Enumerable.Range(0, 20).Select(_ => First.AddDays(random.Next(Last.DayNumber - First.DayNumber))));

        Assert.That(days.Where(day => _status.AsOf(day).Curve.On(day) != _status.Curve.On(day)), Is.Empty);
    }

    [Test]
    public void Before_and_changes_give_after_for_any_two_days()
    {
        var random = new Random(19990301);
        var events = _status.Events();
        var differing = new List<(DateOnly From, DateOnly To)>();
        for (var i = 0; i < 1_000; i++)
        {
            var (a, b) = (First.AddDays(random.Next(17_500)), First.AddDays(random.Next(17_500)));
            var (from, to) = a < b ? (a, b) : (b, a);
            var replay = Replay.From(_status, from);
            foreach (var change in events.Where(e => e.Day > from && e.Day <= to))
                replay.Apply(change);
            if (replay.Counts() != Replay.CountsOf(_status.Curve.On(to)))
                differing.Add((from, to));
        }

        Assert.That(differing, Is.Empty);
    }

    private static int SumOf(ConsentTally consents) =>
        consents.DefinitiveSignature + consents.Ratification + consents.Acceptance + consents.Approval + consents.FormalConfirmation
        + consents.ConsentToBeBound + consents.Accession + consents.Succession;
}
