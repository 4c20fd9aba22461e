using MineAction.Api;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Benchmarks;

/// <summary>
/// A register of the size of all the treaties deposited with the Secretary-General, or a multiple of it: the shipped States and clauses,
/// and acts drawn from a seed. The same factor makes the same register, letter for letter.
/// </summary>
internal sealed class GeneratedFacts(int factor)
{
    private const int Instruments = 600;
    private const int Signatures = 50;
    private const int Ratifications = 40;
    private const int Accessions = 26;

    private static readonly DateOnly Adopted = new(1960, 1, 1);
    private static readonly DateOnly Read = new(2026, 2, 3);

    private readonly RegisterFacts _shipped = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));
    private readonly Random _random = new(20260203);
    private readonly List<TreatyAction> _actions = [];

    /// <summary>600 instruments, some 200 States and 70,000 acts; instruments and acts times the factor.</summary>
    public RegisterFacts Make()
    {
        var states = _shipped.Participants.Where(participant => participant is { InAllStates: true, StateUntil: null }).ToArray();
        var shipped = _shipped.Instruments;
        var instruments = Enumerable.Range(0, Instruments * factor)
            .Select(number => Copy(shipped[number % shipped.Count], number / shipped.Count))
            .ToList();
        foreach (var instrument in instruments)
            ActTowards(instrument, states);
        return _shipped with
        {
            Instruments = instruments,
            PublishedFigures = [],
            Actions = _actions,
            Readings = [.. instruments.Select(each => new DepositaryReading(each.Id, Read, null, "Generated"))],
        };
    }

    // Each copy of the shipped instruments is a family of its own: what one needs, or ends with, is of the same copy.
    private static Instrument Copy(Instrument instrument, int copy)
    {
        return instrument with
        {
            Id = InCopy(instrument.Id),
            Title = $"{instrument.Title}, copy {copy}",
            ShortTitle = $"{instrument.ShortTitle} {copy}",
            AlsoKnownAs = [],
            Parent = instrument.Parent is { } parent ? InCopy(parent) : null,
            StatedEntryIntoForce = null,
            StatedThresholdReachedOn = null,
            EntryIntoForce = instrument.EntryIntoForce with
            {
                NotBefore = instrument.EntryIntoForce.NotBefore is { } other ? InCopy(other) : null,
            },
            ConsentNeeds = Needs(instrument.ConsentNeeds),
            SignatureNeeds = Needs(instrument.SignatureNeeds),
            EndsWith = instrument.EndsWith is { } ends ? ends with { Instrument = InCopy(ends.Instrument) } : null,
            AtLeastTwoProtocols = instrument.AtLeastTwoProtocols is { } two ? two with { Among = [.. two.Among.Select(InCopy)] } : null,
        };

        string InCopy(string id) => $"{id}-{copy}";

        NeedsClause? Needs(NeedsClause? needs) => needs is null ? null : needs with { Instrument = InCopy(needs.Instrument) };
    }

    private void ActTowards(Instrument instrument, Participant[] states)
    {
        _random.Shuffle(states);
        var adopted = Adopted.AddDays(_random.Next(20_000));
        for (var i = 0; i < Signatures; i++)
        {
            var signed = adopted.AddDays(_random.Next(700));
            Act(instrument, states[i], TreatyActionKind.Signature, signed);
            if (i < Ratifications)
                Act(instrument, states[i], TreatyActionKind.Ratification, signed.AddDays(_random.Next(3000)));
        }

        for (var i = Signatures; i < Signatures + Accessions; i++)
            Act(instrument, states[i], TreatyActionKind.Accession, adopted.AddDays(700 + _random.Next(3000)));
        // Two treaties in three have lost a party.
        if (_random.Next(3) > 0)
            Act(instrument, states[0], TreatyActionKind.Withdrawal, adopted.AddDays(4000 + _random.Next(1000)));
    }

    private void Act(Instrument instrument, Participant state, TreatyActionKind kind, DateOnly day) => _actions.Add(new TreatyAction
    {
        Id = _actions.Count + 1,
        Instrument = instrument.Id,
        Participant = state.Code,
        Kind = kind,
        Date = day,
        Source = new Source(
            $"A status page of {instrument.Id}",
            instrument.Id,
            $"https://example.org/status?treaty={instrument.Id}",
            Read,
            Reliability.Depositary),
    });
}
