using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw.Verifications;

/// <summary>Goes through the days, the readings and the acts that bear on a claim.</summary>
internal sealed class ClaimCheck
{
    private readonly Claim _claim;
    private readonly TreatyStatus _status;
    private readonly Func<Tally, int> _count;
    private readonly Reading? _reading;

    public ClaimCheck(Claim claim, TreatyStatus status)
    {
        (_claim, _status) = (claim, status);
        _count = tally => Reading.Value(claim.Measure, tally);
        var tally = status.Curve.On(claim.AsOf);
        var readings = Reading.Of(claim.Measure);
        Computed = _count(tally);
        _reading = readings.FirstOrDefault(reading => reading.Count(tally) == claim.Value);
        OtherReadings =
        [
            .. readings
                .Select(reading => new OtherReading(reading.Reason, reading.Count(tally)))
                .OrderBy(reading => reading.Value != claim.Value),
        ];
        TrueOn = [.. Spans()];
    }

    public int Computed { get; }

    public IReadOnlyList<OtherReading> OtherReadings { get; }

    public IReadOnlyList<DaySpan> TrueOn { get; }

    public Verdict Verdict => this switch
    {
        _ when !(_claim.AsOf <= _status.DataThrough) => Verdict.BeyondHorizon,
        _ when Computed == _claim.Value => Verdict.True,
        { _reading: not null } => Verdict.TrueByAnotherReading,
        _ when TrueOn.Any(IsKnown) => Verdict.TrueOnOtherDays,
        _ => Verdict.False,
    };

    /// <summary>
    /// The days nearest to that of the claim on which it is true. A day up to the horizon is answered by such days, where there are any:
    /// what is only decided comes after what is known.
    /// </summary>
    public DaySpan? Nearest
    {
        get
        {
            var known = _claim.AsOf <= _status.DataThrough ? TrueOn.Where(IsKnown).ToList() : [];
            return (known.Count > 0 ? known : TrueOn).MinBy(span => DistanceTo(span.Nearest(_claim.AsOf)));
        }
    }

    public IReadOnlyList<TreatyEvent> Between
    {
        get
        {
            if (Computed == _claim.Value)
                return [];
            if (_reading is { } reading)
                return [.. ToAnother(reading).Order(TreatyEvent.InOrder)];
            return Nearest is { } span ? [.. ToAnother(span.Nearest(_claim.AsOf)).Order(TreatyEvent.InOrder)] : [];
        }
    }

    /// <summary>The acts by which those who are counted on the day came to be.</summary>
    public IEnumerable<TreatyAction> CountedActs() =>
        from history in _status.Histories.Values
        where CountOf(history, _claim.AsOf, _count) != 0
        let act = history.MembershipOn(_claim.AsOf) is { } membership && membership.IsPartyOn(_claim.AsOf)
            && _claim.Measure != Measure.Signatories ? membership.Consent : history.Signature
        where act is not null
        orderby act.Date descending
        select act;

    // Whether it begins by the horizon.
    private bool IsKnown(DaySpan span) => !(span.From > _status.DataThrough);

    private int DistanceTo(DateOnly day) => Math.Abs(day.DayNumber - _claim.AsOf.DayNumber);

    // The count holds from one of the days on which anything changes to the next; before the first there is nobody.
    private IEnumerable<DaySpan> Spans()
    {
        var (from, isTrue) = ((DateOnly?)null, _claim.Value == 0);
        foreach (var day in _status.Curve.ChangeDays)
        {
            if (_count(_status.Curve.On(day)) == _claim.Value == isTrue)
                continue;
            if (isTrue)
                yield return new DaySpan(from, day);
            (from, isTrue) = (day, !isTrue);
        }

        if (isTrue)
            yield return new DaySpan(from, null);
    }

    // Whom the other reading counts otherwise, by what made the two differ: an entry into force never does, it may only end it.
    private IEnumerable<TreatyEvent> ToAnother(Reading reading)
    {
        return
            from history in _status.Histories.Values
            where Difference(history, _claim.AsOf) != 0
            let made = history.Events()
                .Where(change => change.Day <= _claim.AsOf && change.Kind != TreatyEventKind.EnteredIntoForce)
                .Where(change => Difference(history, change.Day) != Difference(history, change.Day.AddDays(-1)))
                .Order(TreatyEvent.InOrder)
                .ToList()
            where made.Count > 0
            select made[^1];

        int Difference(ParticipantHistory history, DateOnly day) =>
            CountOf(history, day, _count) - CountOf(history, day, reading.Count);
    }

    // Whom another day counts otherwise, by what changed that.
    private IEnumerable<TreatyEvent> ToAnother(DateOnly day)
    {
        var (first, last) = day < _claim.AsOf ? (day, _claim.AsOf) : (_claim.AsOf, day);
        return
            from history in _status.Histories.Values
            from changes in history.Events().Where(change => change.Day > first && change.Day <= last).GroupBy(change => change.Day)
            where CountOf(history, changes.Key.AddDays(-1), _count) != CountOf(history, changes.Key, _count)
            from change in changes
            where Bears(change.Kind)
            select change;
    }

    private bool Bears(TreatyEventKind kind) => kind switch
    {
        TreatyEventKind.Signed => _claim.Measure is not (Measure.Parties or Measure.Ratifications),
        TreatyEventKind.Consented or TreatyEventKind.ConsentTakenBack => _claim.Measure != Measure.Signatories,
        TreatyEventKind.Withdrew or TreatyEventKind.StateEnded => true,
        _ => false,
    };

    private static int CountOf(ParticipantHistory history, DateOnly day, Func<Tally, int> count) => count(Tally.Of(history, day));
}
