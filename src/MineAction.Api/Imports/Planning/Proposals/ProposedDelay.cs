namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>A delay to be completed.</summary>
internal sealed record ProposedDelay(string? Kind, int? Months, int? Days);
