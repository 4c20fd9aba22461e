using MineAction.TreatyLaw.Reconciliations;

namespace MineAction.TreatyLaw.Verifications;

/// <summary>What another way of counting gives on the day of a claim.</summary>
/// <param name="Reason">What it does differently.</param>
/// <param name="Value">Its count.</param>
public sealed record OtherReading(DifferenceReason Reason, int Value);
