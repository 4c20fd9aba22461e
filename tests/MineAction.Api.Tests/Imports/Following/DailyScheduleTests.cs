using MineAction.Api.Imports.Following;

namespace MineAction.Api.Tests.Imports.Following;

public sealed class DailyScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_document_is_read_at_the_same_time_every_day()
    {
        var schedule = DailySchedule.Of(new DepositaryOptions { At = new TimeOnly(3, 30) }, Noon);

        Assert.That(schedule.After(Noon), Is.EqualTo(Noon.AddHours(15.5)));
        Assert.That(schedule.After(Noon.AddHours(15.5)), Is.EqualTo(Noon.AddHours(39.5)));
    }

    [Test]
    public void Every_register_chooses_a_time_of_its_own_and_keeps_it()
    {
        var options = new DepositaryOptions();
        var times = Enumerable.Range(0, 100).Select(index => DailySchedule.Of(options, Noon.AddMilliseconds(index * 977)).At).ToList();

        Assert.That(times.Distinct().Count(), Is.GreaterThan(80));
        Assert.That(DailySchedule.Of(new DepositaryOptions(), Noon).At, Is.EqualTo(times[0]), "after another start");
    }

    [Test]
    public void Failures_are_tried_again_later_and_later_and_at_the_next_time_of_day_at_the_latest()
    {
        var schedule = new DailySchedule(new TimeOnly(11, 0), TimeSpan.FromMinutes(15));

        Assert.That(
            Enumerable.Range(1, 8).Select(failures => (schedule.AfterFailure(Noon, failures, null) - Noon).TotalMinutes),
            Is.EqualTo(new[] { 15, 30, 60, 120, 240, 480, 960, 23 * 60 }));
    }
}
