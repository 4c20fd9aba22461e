namespace MineAction.TreatyLaw.Instruments;

/// <summary>A convention that is joined together with at least two of its protocols (CCW, article 4(3)).</summary>
/// <param name="Article">The clause.</param>
/// <param name="Among">The instruments from which two are chosen.</param>
public sealed record ProtocolsClause(string Article, IReadOnlyList<string> Among);
