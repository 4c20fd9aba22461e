namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>A clause on provisional application, which a column of its own tells of.</summary>
internal sealed record ProposedProvisionalApplication(string? Article, string? What);
