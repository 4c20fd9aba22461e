namespace MineAction.TreatyLaw.Memberships;

/// <summary>The act towards another treaty that is a withdrawal from this one too.</summary>
/// <param name="Instrument">The other treaty, by slug.</param>
/// <param name="ActionId">The act, a withdrawal from it.</param>
/// <param name="Article">The article by which it applies, with its treaty: <c>9(3) of the Convention</c>.</param>
public sealed record WithdrawalCause(string Instrument, long ActionId, string Article);
