using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>
/// The heading of a column: the key to the letters of its cells. <c>Ratification, Acceptance(A), Accession(a)</c> has three terms, in an
/// order that differs from treaty to treaty.
/// </summary>
internal sealed partial record ColumnHeading(string Text, IReadOnlyList<HeadingTerm> Terms)
{
    // The longer beginnings stand before those that they contain.
    private static readonly (string Beginning, TreatyActionKind Kind)[] Kinds =
    [
        ("Succession to signature", TreatyActionKind.Signature),
        ("Signature", TreatyActionKind.Signature),
        ("Definitive signature", TreatyActionKind.DefinitiveSignature),
        ("Ratification", TreatyActionKind.Ratification),
        ("Definitive acceptance", TreatyActionKind.Acceptance),
        ("Acceptance", TreatyActionKind.Acceptance),
        ("Approval", TreatyActionKind.Approval),
        ("Accession", TreatyActionKind.Accession),
        ("Succession", TreatyActionKind.Succession),
        ("Formal confirmation", TreatyActionKind.FormalConfirmation),
        ("Consent to be bound", TreatyActionKind.ConsentToBeBound),
        ("Provisional application", TreatyActionKind.ProvisionalApplication),
        ("Undertaking of provisional application", TreatyActionKind.ProvisionalApplication),
        // Consent under the treaty's own name; the term itself goes into the act's note.
        ("Participation", TreatyActionKind.ConsentToBeBound),
        ("Simplified procedure", TreatyActionKind.ConsentToBeBound),
    ];

    public static ColumnHeading Parse(string heading)
    {
        var text = PlainText.Collapse(heading);
        return new ColumnHeading(text, [.. BetweenTerms().Split(text).Select(ParseTerm)]);
    }

    /// <summary>The one term that a cell's letter stands for; null if none does, or several of different kinds.</summary>
    public HeadingTerm? Resolve(string? code)
    {
        // "Signature ad referendum (s)" prints no letter in its cells: a single term is every cell's term.
        if (Terms.Count == 1)
            return Terms[0];
        var declared = Terms.Where(term => string.Equals(term.Code, code, StringComparison.Ordinal)).ToList();
        if (declared.DistinctBy(static term => term.Kind).Count() == 1)
            return declared[0];
        return code is null ? OpenTerm(declared) : HasLetters ? null : Terms.FirstOrDefault(term => term.Kind == UsualKind(code));
    }

    /// <summary>Whether some cells cannot be told apart by the heading, as in the tables of former times.</summary>
    public bool LacksLetters => Terms.Count(static term => term.Code is null && term.Kind?.IsConsent() == true) > 1;

    private bool HasLetters => Terms.Any(static term => term.Code is not null);

    // "Ratification, Accession" without a letter: a consent, of which of these kinds nobody can tell.
    private static HeadingTerm? OpenTerm(List<HeadingTerm> terms) => terms.Count > 1 && terms.TrueForAll(static term =>
        term.Kind?.IsConsent() == true)
        ? new HeadingTerm(string.Join(", ", terms.Select(static term =>
            term.Text)), null, TreatyActionKind.ConsentToBeBound, IsKindOpen: true)
        : null;

    // The letters of all later headings.
    private static TreatyActionKind? UsualKind(string code) => code switch
    {
        "a" => TreatyActionKind.Accession,
        "A" => TreatyActionKind.Acceptance,
        "AA" => TreatyActionKind.Approval,
        "d" => TreatyActionKind.Succession,
        "s" => TreatyActionKind.DefinitiveSignature,
        "c" => TreatyActionKind.FormalConfirmation,
        _ => null,
    };

    private static HeadingTerm ParseTerm(string term)
    {
        var match = TermCode().Match(term);
        var text = match.Success ? term[..match.Index] : term;
        return new HeadingTerm(text, match.Success ? match.Groups["code"].Value : null, KindOf(text));
    }

    private static TreatyActionKind? KindOf(string term) =>
        Kinds.Where(known => term.StartsWith(known.Beginning, StringComparison.Ordinal))
            .Select(static known => (TreatyActionKind?)known.Kind)
            .FirstOrDefault();

    // Some terms hold commas themselves ("... by virtue of signature, adoption of the Agreement or ..."), never before a capital.
    [GeneratedRegex(@",\s*(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTerms();

    // "under article 7 (1) (b)" ends in a paragraph, not in a code: only the known letters are codes.
    [GeneratedRegex(@"\s*\((?<code>AA|[AaCcdnpPs])\)$", RegexOptions.CultureInvariant)]
    private static partial Regex TermCode();
}
