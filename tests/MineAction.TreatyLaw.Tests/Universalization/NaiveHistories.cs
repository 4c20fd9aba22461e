using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>
/// An instrument lived through day by day: who signs, joins, leaves, takes back and joins again, and which notices to another treaty apply.
/// It knows on each day only what was done by then, and shares nothing with the core but the facts and <see cref="Delay"/>.
/// </summary>
internal sealed class NaiveHistories
{
    private readonly Instrument _instrument;
    private readonly Dictionary<string, Seat> _seats = [];
    private readonly Dictionary<DateOnly, Counts> _counts = [];
    private readonly Dictionary<(string Code, DateOnly Day), DateOnly> _joinedOn = [];
    private DateOnly? _reachedOn;
    private DateOnly? _inForceFrom;

    /// <param name="facts">The facts.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="other">The treaty with which it ends, lived through already; null where it ends with none.</param>
    /// <param name="first">First day (inclusive).</param>
    /// <param name="last">Last day (inclusive).</param>
    public NaiveHistories(RegisterFacts facts, Instrument instrument, NaiveHistories? other, DateOnly first, DateOnly last)
    {
        _instrument = instrument;
        var acts = facts.Actions.Where(act => act.Instrument == instrument.Id).ToLookup(act => act.Date!.Value);
        foreach (var participant in facts.Participants)
            _seats[participant.Code] = new Seat(participant);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            foreach (var seat in _seats.Values)
                Live(
                    seat, day, [.. acts[day].Where(act => act.Participant == seat.Participant.Code)], other?._seats[seat.Participant.Code]);
            if (_reachedOn is null && _seats.Values.Count(seat => seat.Current is not null) >= instrument.EntryIntoForce.Threshold)
                (_reachedOn, _inForceFrom) = (day, instrument.EntryIntoForce.Delay.After(day));
            _counts[day] = CountOn(day);
            foreach (var seat in _seats.Values.Where(seat => seat.Current is not null))
                _joinedOn[(seat.Participant.Code, day)] = seat.Current!.DepositedOn;
        }
    }

    public Instrument Instrument => _instrument;

    public DateOnly? InForceFrom => _inForceFrom;

    public Counts On(DateOnly day) => _counts[day];

    /// <summary>The deposit by which a participant is a party on a day; null where it is none.</summary>
    public DateOnly? JoinedOn(string code, DateOnly day) => _joinedOn.TryGetValue((code, day), out var deposit) ? deposit : null;

    private void Live(Seat seat, DateOnly day, List<TreatyAction> acts, Seat? other)
    {
        if (seat.Participant.StateUntil <= day)
        {
            (seat.Exists, seat.Current, seat.Next) = (false, null, null);
            return;
        }

        End(seat, day);
        foreach (var note in other?.Given.Where(note => note.GivenOn == day).ToList() ?? [])
            Notify(seat, new Note(note.Act, day, note.Effect, IsCascaded: true));
        End(seat, day);
        var leavesFirst = seat.Current is not null;
        foreach (var act in acts.OrderBy(act => leavesFirst && act.Kind == TreatyActionKind.Withdrawal ? 0 : 1).ThenBy(act => act.Kind))
            Do(seat, act, day, other);
        foreach (var note in other?.Given.Where(note => note.TakenBackOn == day).ToList() ?? [])
            TakeBack(seat, day, mine => mine.Act == note.Act);
    }

    private void End(Seat seat, DateOnly day)
    {
        while (seat.Current?.EndsOn <= day)
        {
            // What ends a consent before the instrument is in force leaves nobody withdrawn.
            seat.IsOut = _inForceFrom <= day;
            seat.HasLeft |= seat.IsOut;
            (seat.Current, seat.Next) = (seat.Next, null);
            if (seat.Current is not null)
                (seat.Current.BeginsOn, seat.IsOut) = (day, false);
        }
    }

    private void Do(Seat seat, TreatyAction act, DateOnly day, Seat? other)
    {
        switch (act.Kind)
        {
            case TreatyActionKind.Signature:
                seat.SignedOn ??= day;
                break;
            case TreatyActionKind.Withdrawal:
                var byRule = _inForceFrom <= day ? _instrument.Withdrawal!.Delay.After(day) : day;
                Notify(seat, new Note(act.Id, day, act.EffectiveOn ?? byRule, IsCascaded: false));
                End(seat, day);
                break;
            case TreatyActionKind.WithdrawalRetracted:
                TakeBack(seat, day, note => !note.IsCascaded && note.IsPendingOn(day));
                break;
            default:
                Join(seat, day, other);
                break;
        }
    }

    private static void Join(Seat seat, DateOnly day, Seat? other)
    {
        seat.ConsentsOn.Add(day);
        // Nobody joins a third time before the first withdrawal has taken effect: the random histories leave that out.
        var latest = seat.Next ?? seat.Current;
        if (latest is not null && !latest.Notes.Any(note => note.IsPendingOn(day)))
            return;
        var begins = latest is null ? day : latest.EndsOn!.Value;
        var binding = other?.Given
            .Where(
                note => note.IsPendingOn(day)
                    && !other.ConsentsOn.Any(joined => joined >= note.GivenOn && joined <= day && joined != note.Joined))
            .Select(note => new Note(note.Act, note.GivenOn, note.Effect, IsCascaded: true))
            .ToList() ?? [];
        if (binding.Any(note => note.Effect <= begins) || seat.Participant.StateUntil <= begins)
            return;
        var period = new Period(day) { BeginsOn = begins, Notes = binding };
        if (latest is null)
            (seat.Current, seat.IsOut) = (period, false);
        else
            seat.Next = period;
    }

    private static void Notify(Seat seat, Note note)
    {
        if (seat.Next is not null && note.Effect <= seat.Next.BeginsOn)
            seat.Next = null;
        if ((seat.Next ?? seat.Current) is not { } period)
            return;
        period.Notes.Add(note with { Joined = period.DepositedOn });
        seat.Given.Add(period.Notes[^1]);
    }

    private static void TakeBack(Seat seat, DateOnly day, Func<Note, bool> isMeant)
    {
        var period = seat.Next?.Notes.Any(isMeant) == true ? seat.Next : seat.Current?.Notes.Any(isMeant) == true ? seat.Current : null;
        foreach (var note in period?.Notes.Where(isMeant) ?? [])
            note.TakenBackOn = day;
        if (period != seat.Current || seat.Next is null || period is null)
            return;
        if (period.EndsOn is { } end)
            seat.Next.BeginsOn = end;
        else
            seat.Next = null;
    }

    private Counts CountOn(DateOnly day)
    {
        var seats = _seats.Values.ToList();
        return new Counts(
            seats.Count(seat => seat.SignedOn is not null),
            seats.Count(seat => seat.SignedOn is not null && seat.Exists && !seat.HasLeft),
            seats.Count(seat => seat.SignedOn is not null && seat.Exists && !seat.HasLeft && seat.Current is null),
            seats.Count(seat => seat.Current is not null),
            seats.Count(seat => seat.Current is not null && InForceFor(seat.Current) <= day),
            seats.Count(seat => seat.Current?.Notes.Any(note => note.IsPendingOn(day)) == true),
            seats.Count(seat => seat.Exists && seat.Current is null && seat.IsOut));
    }

    private DateOnly? InForceFor(Period period)
    {
        if (_inForceFrom is not { } treaty)
            return null;
        var own = period.DepositedOn <= _reachedOn ? treaty : _instrument.EntryIntoForce.LaterJoiners.After(period.DepositedOn);
        return own < treaty ? treaty : own;
    }

    internal sealed record Counts(
        int Signatures, int Signatories, int SignatoriesNotParties, int Parties, int PartiesInForce, int WithdrawalsPending, int Withdrawn);

    private sealed class Seat(Participant participant)
    {
        public Participant Participant => participant;

        public bool Exists { get; set; } = true;

        public DateOnly? SignedOn { get; set; }

        public Period? Current { get; set; }

        /// <summary>What follows the current period, joined while the withdrawal runs.</summary>
        public Period? Next { get; set; }

        public bool IsOut { get; set; }

        public bool HasLeft { get; set; }

        public List<DateOnly> ConsentsOn { get; } = [];

        /// <summary>Every notice that found a period to end.</summary>
        public List<Note> Given { get; } = [];
    }

    private sealed record Period(DateOnly DepositedOn)
    {
        public DateOnly BeginsOn { get; set; }

        public List<Note> Notes { get; init; } = [];

        public DateOnly? EndsOn => Notes.Where(note => note.TakenBackOn is null).Min(note => (DateOnly?)note.Effect);
    }

    private sealed record Note(long Act, DateOnly GivenOn, DateOnly Effect, bool IsCascaded)
    {
        public DateOnly Joined { get; init; }

        public DateOnly? TakenBackOn { get; set; }

        public bool IsPendingOn(DateOnly day) => GivenOn <= day && Effect > day && !(TakenBackOn <= day);
    }
}
