using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;

namespace MineAction.Api.Features.Shared.Verifications;

/// <summary>What another way of counting gives on the day of a claim.</summary>
internal sealed record OtherReadingItem
{
    /// <summary>What is counted, as in the claim.</summary>
    public required Measure Measure { get; init; }

    /// <summary>
    /// What is done differently: in-force-only, without-organizations, in-force-without-organizations, former-still-counted (signatures
    /// instead of signatories, for example), without-pending-withdrawals.
    /// </summary>
    public required DifferenceReason Reading { get; init; }

    /// <summary>The count by it.</summary>
    public required int Value { get; init; }

    public static OtherReadingItem Of(Measure measure, OtherReading reading) =>
        new() { Measure = measure, Reading = reading.Reason, Value = reading.Value };
}
