namespace MineAction.TreatyLaw.Actions;

/// <summary>Where a fact comes from.</summary>
/// <param name="Title">What a citation would call it.</param>
/// <param name="Reference">The depositary notification or treaty number, e.g. <c>C.N.360.2025.TREATIES-XXVI-5</c>.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="AccessedOn">The day on which it was read.</param>
/// <param name="Reliability">How near it is to the depositary.</param>
public sealed record Source(string Title, string? Reference, string? Url, DateOnly? AccessedOn, Reliability Reliability);
