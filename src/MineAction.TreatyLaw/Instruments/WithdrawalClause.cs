namespace MineAction.TreatyLaw.Instruments;

/// <summary>How a party leaves.</summary>
/// <param name="Delay">Runs from the depositary's receipt of the notification.</param>
/// <param name="Article">The clause, e.g. <c>20(3)</c>.</param>
/// <param name="DeferredWhileInArmedConflict">
/// Whether the effect waits for the end of an armed conflict in which the party is engaged when the period ends.
/// </param>
public sealed record WithdrawalClause(Delay Delay, string Article, bool DeferredWhileInArmedConflict)
{
    /// <summary>
    /// Whether it waits for the end of an occupation too, and in any case for the final release of protected persons (CCW, article 9(2)).
    /// </summary>
    public bool DeferredWhileOccupied { get; init; }

    /// <summary>
    /// Whether it waits for the end of the functions of United Nations forces or missions in the area (CCW, article 9(2)).
    /// </summary>
    public bool DeferredDuringUnitedNationsFunctions { get; init; }

    /// <summary>The treaty, by slug, whose article it is; null where it is the instrument's own.</summary>
    public string? Of { get; init; }
}
