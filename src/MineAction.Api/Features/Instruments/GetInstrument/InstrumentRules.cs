using MineAction.Api.Http;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments.GetInstrument;

/// <summary>The treaty's own clauses. One that the treaty lacks, or that our record lacks, is null.</summary>
internal sealed record InstrumentRules
{
    public required Rule EntryIntoForce { get; init; }

    public required Rule LaterJoiners { get; init; }

    public required Rule? Withdrawal { get; init; }

    public required Rule? ProvisionalApplication { get; init; }

    public required Rule? Reservations { get; init; }

    public static InstrumentRules Of(Reading reading, Instrument instrument)
    {
        var clauses = ClauseWording.Of(instrument);
        return new InstrumentRules
        {
            EntryIntoForce = Rule.Of(reading, clauses.EntryIntoForce)!,
            LaterJoiners = Rule.Of(reading, clauses.LaterJoiners)!,
            Withdrawal = Rule.Of(reading, clauses.Withdrawal),
            ProvisionalApplication = Rule.Of(reading, clauses.ProvisionalApplication),
            Reservations = Rule.Of(reading, clauses.Reservations),
        };
    }
}
