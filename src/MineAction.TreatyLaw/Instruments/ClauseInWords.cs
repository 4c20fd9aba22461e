using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>One clause of an instrument, said in a sentence.</summary>
/// <param name="Article">
/// The clause, e.g. <c>17(2)</c>, with the treaty whose article it is where it is another's: <c>5(3) of the Convention</c>.
/// </param>
/// <param name="Sentence">What it provides.</param>
public sealed record ClauseInWords(string Article, Sentence Sentence);
