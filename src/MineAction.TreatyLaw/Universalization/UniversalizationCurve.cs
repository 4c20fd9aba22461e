using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Universalization;

/// <summary>
/// The counts of one instrument on every day: the sorted days on which any count changes, with the counts from that day on.
/// </summary>
public sealed class UniversalizationCurve
{
    private readonly DateOnly[] _days;
    private readonly Tally[] _tallies;

    internal UniversalizationCurve(IEnumerable<ParticipantHistory> histories)
    {
        var differences = new SortedDictionary<DateOnly, Tally>();
        foreach (var history in histories)
        {
            var before = default(Tally);
            foreach (var day in ChangeDaysOf(history))
            {
                var after = Tally.Of(history, day);
                if (after != before)
                    differences[day] = differences.GetValueOrDefault(day) + (after - before);
                before = after;
            }
        }

        _days = [.. differences.Keys];
        _tallies = new Tally[_days.Length];
        var sum = default(Tally);
        for (var i = 0; i < _days.Length; i++)
            _tallies[i] = sum += differences[_days[i]];
    }

    /// <summary>The days on which any count changes, in order.</summary>
    public IReadOnlyList<DateOnly> ChangeDays => _days;

    /// <summary>The counts on <paramref name="day"/>, acts and effects of the day itself included.</summary>
    public Tally On(DateOnly day)
    {
        var index = Days.LastOnOrBefore(_days, day);
        return index < 0 ? default : _tallies[index];
    }

    // Nothing about the participant changes between two of these days. Where it enters or leaves a universe, the counts of that universe
    // do.
    private static IEnumerable<DateOnly> ChangeDaysOf(ParticipantHistory history) =>
        history.Events().Select(e => e.Day).Concat(Universes.BoundariesOf(history.Participant)).Distinct().Order();
}
