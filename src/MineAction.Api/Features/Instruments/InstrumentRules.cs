using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

/// <summary>The treaty's own clauses. One that the treaty lacks, or that our record lacks, is null.</summary>
internal sealed record InstrumentRules
{
    public required Rule EntryIntoForce { get; init; }

    public required Rule LaterJoiners { get; init; }

    public required Rule? Withdrawal { get; init; }

    public required Rule? ProvisionalApplication { get; init; }

    public required Rule? Reservations { get; init; }

    public static InstrumentRules Of(QueryContext context, Instrument instrument)
    {
        var clauses = ClauseWording.Of(instrument);
        return new InstrumentRules
        {
            EntryIntoForce = Rule.Of(context, clauses.EntryIntoForce)!,
            LaterJoiners = Rule.Of(context, clauses.LaterJoiners)!,
            Withdrawal = Rule.Of(context, clauses.Withdrawal),
            ProvisionalApplication = Rule.Of(context, clauses.ProvisionalApplication),
            Reservations = Rule.Of(context, clauses.Reservations),
        };
    }
}
