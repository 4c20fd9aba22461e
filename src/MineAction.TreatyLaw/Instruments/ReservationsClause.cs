namespace MineAction.TreatyLaw.Instruments;

/// <summary>Whether the instrument admits reservations.</summary>
/// <param name="Allowed">False where the treaty forbids them.</param>
/// <param name="Article">The clause, e.g. <c>19</c>.</param>
/// <param name="UnlessIncompatible">
/// Whether those are forbidden that are incompatible with the object and purpose of the treaty (CRPD, article 46).
/// </param>
public sealed record ReservationsClause(bool Allowed, string Article, bool UnlessIncompatible = false);
