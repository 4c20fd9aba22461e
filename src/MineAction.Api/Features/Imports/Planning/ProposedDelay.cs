namespace MineAction.Api.Features.Imports.Planning;

/// <summary>A delay to be completed.</summary>
internal sealed record ProposedDelay(string? Kind, int? Months, int? Days);
