namespace MineAction.TreatyLaw.Instruments;

/// <summary>Leaving another treaty is leaving this one too, on the same day (CCW, article 9(3)).</summary>
/// <param name="Instrument">The other treaty, by slug.</param>
/// <param name="Article">The clause, e.g. <c>9(3)</c>.</param>
/// <param name="Of">The treaty of that article, by slug; null where it is the instrument's own.</param>
/// <param name="Why">Why it does, in English, where the clause does not say so itself.</param>
public sealed record EndsWithClause(string Instrument, string Article, string? Of = null, string? Why = null);
