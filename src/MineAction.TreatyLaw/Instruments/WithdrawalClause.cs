namespace MineAction.TreatyLaw.Instruments;

/// <summary>How a party leaves.</summary>
/// <param name="Delay">Runs from the depositary's receipt of the notification.</param>
/// <param name="Article">The clause, e.g. <c>20(3)</c>.</param>
/// <param name="DeferredWhileInArmedConflict">
/// Whether the effect waits for the end of an armed conflict in which the party is engaged when the period ends.
/// </param>
public sealed record WithdrawalClause(Delay Delay, string Article, bool DeferredWhileInArmedConflict);
