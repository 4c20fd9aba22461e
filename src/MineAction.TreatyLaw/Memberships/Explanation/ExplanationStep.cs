using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>One step of the derivation of a standing or of a day. Steps are in the order in which each rests on those before it.</summary>
/// <param name="Article">
/// The clause the step rests on, e.g. <c>17(2)</c> or <c>5(4) of the Convention</c>; null where it rests on a fact or on general treaty
/// law.
/// </param>
/// <param name="Date">The day the step establishes; null where it establishes none.</param>
/// <param name="Sentence">The step in words, complete in itself.</param>
public sealed record ExplanationStep(string? Article, DateOnly? Date, Sentence Sentence);
