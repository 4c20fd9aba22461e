using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>Whether the instrument admits reservations.</summary>
/// <param name="Allowed">False where the treaty forbids them.</param>
/// <param name="Article">The clause, e.g. <c>19</c>.</param>
public sealed record ReservationsClause(bool Allowed, string Article);
