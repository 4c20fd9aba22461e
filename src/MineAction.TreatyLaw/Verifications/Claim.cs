using MineAction.TreatyLaw.Reconciliations;

namespace MineAction.TreatyLaw.Verifications;

/// <summary>A statement that can be checked: of an instrument, what is counted, how many there are, on which day.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The number stated; 0 or more.</param>
/// <param name="AsOf">The day of which it is stated.</param>
public sealed record Claim(Measure Measure, int Value, DateOnly AsOf);
