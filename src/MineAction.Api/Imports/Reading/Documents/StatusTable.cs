using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>What a document says about one instrument.</summary>
/// <param name="Label">
/// Null for the table of a page's own treaty; the heading of the column for a further table (<c>Protocol I</c>); the instrument's slug
/// in our export.
/// </param>
/// <param name="Rows">Every participant that the table names, with the acts of its cells.</param>
/// <param name="NotedActs">
/// The acts that stand in end notes and declarations: withdrawals, territorial applications, and those of States that no longer exist
/// and have no row.
/// </param>
internal sealed record StatusTable(string? Label, IReadOnlyList<StatusRow> Rows, IReadOnlyList<DocumentAct> NotedActs)
{
    /// <summary>The kinds of act for which the table has a column, filled or not; none for our export and for tables of marks.</summary>
    public IReadOnlyList<HeadingTerm> DeclaredTerms { get; init; } = [];

    /// <summary>Every act of the table and its notes.</summary>
    public IEnumerable<DocumentAct> Acts => Rows.SelectMany(static row => row.Acts).Concat(NotedActs);

    /// <summary>The depositary's own count: rows with a signature that is not in brackets.</summary>
    public int Signatories => RowsInEffect(static act => act.Kind == TreatyActionKind.Signature);

    /// <summary>The depositary's own count: rows with a consent to be bound that is not in brackets.</summary>
    public int Parties => RowsInEffect(static act => act.Kind.IsConsent());

    private int RowsInEffect(Func<DocumentAct, bool> counts) =>
        Rows.Count(row => row.Acts.Any(act => counts(act) && !act.IsBracketed));
}
