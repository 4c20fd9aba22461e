using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Instruments;

/// <summary>The three counts by which an instrument is known.</summary>
internal sealed record InstrumentCounts
{
    /// <summary>The depositary's figure: without those whose withdrawal has taken effect.</summary>
    public required int Signatories { get; init; }

    /// <summary>Deposits less effective withdrawals, in force or not.</summary>
    public required int Parties { get; init; }

    /// <summary>Participants for which the instrument is in force.</summary>
    public required int PartiesInForce { get; init; }

    public static InstrumentCounts Of(Tally tally) =>
        new() { Signatories = tally.Signatories, Parties = tally.Parties, PartiesInForce = tally.PartiesInForce };
}
