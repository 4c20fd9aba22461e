using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>By which acts the table's headings say that consent to be bound is expressed.</summary>
internal sealed record ProposedConsent
{
    /// <summary>By those who signed.</summary>
    public required IReadOnlyList<TreatyActionKind> Signatories { get; init; }

    /// <summary>By those who did not sign.</summary>
    public required IReadOnlyList<TreatyActionKind> Others { get; init; }

    /// <summary>By everybody, where the treaty is not signed.</summary>
    public required IReadOnlyList<TreatyActionKind> Any { get; init; }

    public string? Article { get; init; }
}
