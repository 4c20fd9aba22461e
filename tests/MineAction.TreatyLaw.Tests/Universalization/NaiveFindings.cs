using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>
/// Where the random histories of a convention and its protocols break a rule between them, found by going through the days. It shares
/// nothing with the core but the facts.
/// </summary>
internal sealed class NaiveFindings(RegisterFacts facts, NaiveHistories convention, DateOnly first, DateOnly last)
{
    /// <summary>The consents to a convention, by participant and day, that came without consents to two of its protocols.</summary>
    public IEnumerable<(string Participant, DateOnly Day)> WithoutTwoOf(IReadOnlyList<NaiveHistories> protocols) =>
        from participant in facts.Participants
        from deposit in DepositsOf(convention, participant.Code)
        where !IsTakenBack(participant.Code, deposit)
        where protocols.Count(protocol => IsBound(protocol, participant.Code, deposit)) < 2
        select (participant.Code, deposit);

    /// <summary>The consents to a protocol of participants that were no parties to the convention on the day.</summary>
    public IEnumerable<long> ConsentsOfOutsiders(NaiveHistories protocol) =>
        from act in facts.Actions
        where act.Instrument == protocol.Instrument.Id && act.Kind == TreatyActionKind.Accession
        where convention.JoinedOn(act.Participant, act.Date!.Value) is null
        // The same act a second time is told as that, and as nothing else.
        where !facts.Actions.Any(other => other.Id < act.Id && (other with { Id = act.Id, Source = act.Source }) == act)
        select act.Id;

    /// <summary>Who is bound by a protocol on a day and has left the convention while it was.</summary>
    public IEnumerable<(string Participant, DateOnly Day)> LeftBehindIn(NaiveHistories protocol)
    {
        foreach (var participant in facts.Participants)
        {
            DateOnly? since = null;
            for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
            {
                var (joined, isInside) = (protocol.JoinedOn(participant.Code, day), convention.JoinedOn(participant.Code, day) is not null);
                var hasJustLeft = !isInside && convention.JoinedOn(participant.Code, day.AddDays(-1)) is not null;
                if (hasJustLeft)
                    since = joined;
                if (joined is null || isInside || joined != since)
                    since = null;
                if (since is not null)
                    yield return (participant.Code, day);
            }
        }
    }

    // A protocol as old as the convention is joined with it; a later one binds from its own entry into force.
    private bool IsBound(NaiveHistories protocol, string code, DateOnly day) => protocol.JoinedOn(code, day) is not null
        && (protocol.Instrument.AdoptedOn <= convention.Instrument.AdoptedOn || protocol.InForceFrom <= day);

    private IEnumerable<DateOnly> DepositsOf(NaiveHistories histories, string code)
    {
        DateOnly? latest = null;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (histories.JoinedOn(code, day) is { } joined && joined != latest)
                yield return (latest = joined).Value;
        }
    }

    private bool IsTakenBack(string code, DateOnly deposit)
    {
        var day = deposit;
        while (day <= last && convention.JoinedOn(code, day) is null)
            day = day.AddDays(1);
        while (day <= last && convention.JoinedOn(code, day) is { } joined && joined <= deposit)
            day = day.AddDays(1);
        var hasEnded = facts.Participants.Single(participant => participant.Code == code).StateUntil == day;
        return day <= last && !hasEnded && !(convention.InForceFrom <= day);
    }
}
