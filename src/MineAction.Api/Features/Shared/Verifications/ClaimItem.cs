using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;

namespace MineAction.Api.Features.Shared.Verifications;

/// <summary>A statement that can be checked.</summary>
internal sealed record ClaimItem
{
    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The number stated.</summary>
    public required int Value { get; init; }

    /// <summary>The day of which it is stated.</summary>
    public required DateOnly AsOf { get; init; }

    public static ClaimItem Of(string instrument, Claim claim) =>
        new() { Instrument = instrument, Measure = claim.Measure, Value = claim.Value, AsOf = claim.AsOf };
}
