using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>Why the law does not admit an act, or does not admit it beside another one.</summary>
/// <param name="Action">The act.</param>
/// <param name="Field">
/// What of the act is at fault: <c>kind</c>, <c>date</c>, <c>effectiveOn</c>, <c>participant</c> or <c>source.accessedOn</c>.
/// </param>
/// <param name="Article">
/// The clause that the act breaks, with the treaty whose article it is where it is another's (<c>4(4) of the Convention</c>); null where no
/// clause stands against it.
/// </param>
/// <param name="Sentence">What stands against it.</param>
/// <param name="Contradicted">The earlier act that it contradicts; null where it breaks a rule whatever others were done.</param>
public sealed record Inadmissibility(
    TreatyAction Action, string Field, string? Article, Sentence Sentence, TreatyAction? Contradicted = null)
{
    /// <summary>
    /// "Article 15: the Convention was open for signature until 1 March 1999; …": the sentence with the clause it rests on.
    /// </summary>
    public Sentence Cited => Article is null
        ? Sentence
        : new("against.cited", ("article", new Part.Citation(Article)), ("sentence", Sentence));
}
