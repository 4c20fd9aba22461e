namespace MineAction.TreatyLaw.Instruments;

/// <summary>What a State may declare to apply before the instrument is in force for it. It never makes a party.</summary>
/// <param name="Article">The clause, e.g. <c>18</c>.</param>
/// <param name="What">The provision applied, e.g. <c>paragraph 1 of Article 1</c>. A declaration may cover a part of it.</param>
/// <param name="WithSignature">Whether a signatory can declare it; else it is declared with the consent to be bound.</param>
public sealed record ProvisionalApplicationClause(string Article, string What, bool WithSignature = false);
