namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>Path data of a curve's lines over some of its days.</summary>
/// <param name="Parties">The parties.</param>
/// <param name="Signatories">The signatories; null where nobody has signed.</param>
internal sealed record CardLines(string Parties, string? Signatories);
