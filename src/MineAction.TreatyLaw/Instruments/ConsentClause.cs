using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>By which acts a participant may consent to be bound. An empty list allows none.</summary>
/// <param name="Signatories">Open to States that signed.</param>
/// <param name="SignatoryOrganizations">Open to organizations that signed.</param>
/// <param name="Others">Open to those that did not sign.</param>
/// <param name="Any">Open to everyone, signed or not (protocols and amendments that are not signed).</param>
/// <param name="Article">The clause, e.g. <c>16</c>.</param>
public sealed record ConsentClause(
    IReadOnlyList<TreatyActionKind> Signatories,
    IReadOnlyList<TreatyActionKind> SignatoryOrganizations,
    IReadOnlyList<TreatyActionKind> Others,
    IReadOnlyList<TreatyActionKind> Any,
    string Article)
{
    /// <summary>The treaty, by slug, whose article it is; null where it is the instrument's own.</summary>
    public string? Of { get; init; }
}
