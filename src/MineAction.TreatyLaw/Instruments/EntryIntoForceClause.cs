namespace MineAction.TreatyLaw.Instruments;

/// <summary>How an instrument enters into force, and how it does for those who join after that has been decided.</summary>
/// <param name="Threshold">
/// Deposits needed; counted in participants, 1 or more. Where the clause names <see cref="States"/>: their number.
/// </param>
/// <param name="Delay">Runs from the day on which the threshold is reached.</param>
/// <param name="Article">The clause, e.g. <c>17(1)</c>.</param>
/// <param name="LaterJoiners">Runs from the deposit of a participant that joins after the threshold day.</param>
/// <param name="LaterJoinersArticle">The clause, e.g. <c>17(2)</c>.</param>
/// <param name="OrganizationsDoNotCountArticle">Where the treaty does not count deposits of organizations: the clause that says so.</param>
/// <param name="NotBefore">
/// The instrument before whose own entry into force this one cannot enter into force (CRPD Optional Protocol, article 13).
/// </param>
/// <param name="Note">What a reader should know about how this clause worked out.</param>
public sealed record EntryIntoForceClause(
    int Threshold,
    Delay Delay,
    string Article,
    Delay LaterJoiners,
    string LaterJoinersArticle,
    string? OrganizationsDoNotCountArticle = null,
    string? NotBefore = null,
    string? Note = null)
{
    /// <summary>
    /// The States, by code, whose deposits are needed, where the clause names them instead of a number
    /// (Nuclear-Test-Ban Treaty, article XIV and annex 2); empty where any deposits do.
    /// </summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The treaty, by slug, whose article the clause is; null where it is the instrument's own.</summary>
    public string? Of { get; init; }

    /// <summary>The instrument's own article that refers to that of the other treaty, e.g. <c>2</c>.</summary>
    public string? Through { get; init; }

    /// <summary>The treaty, by slug, whose article that on later joiners is; null where it is the instrument's own.</summary>
    public string? LaterJoinersOf { get; init; }
}
