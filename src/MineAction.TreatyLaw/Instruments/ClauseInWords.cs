using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>One clause of an instrument, said in a sentence.</summary>
/// <param name="Article">
/// The clause, e.g. <c>17(2)</c>. For the Protocols annexed to the CCW and its amendment, an article of that Convention.
/// </param>
/// <param name="Sentence">What it provides.</param>
public sealed record ClauseInWords(string Article, Sentence Sentence);
