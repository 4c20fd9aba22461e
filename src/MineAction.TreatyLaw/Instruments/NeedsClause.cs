namespace MineAction.TreatyLaw.Instruments;

/// <summary>What a participant must be to another treaty before it can sign this one, or consent to be bound by it.</summary>
/// <param name="Instrument">The other treaty, by slug.</param>
/// <param name="Article">The clause, e.g. <c>4(4)</c>.</param>
/// <param name="Of">The treaty of that article, by slug; null where it is the instrument's own.</param>
public sealed record NeedsClause(string Instrument, string Article, string? Of = null);
