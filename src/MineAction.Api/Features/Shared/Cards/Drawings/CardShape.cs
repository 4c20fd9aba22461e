namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>A participant on a card's map.</summary>
/// <param name="Code">Its code; where the card's states lack it, it takes no status.</param>
/// <param name="Path">Path data of its outline; null where it has none.</param>
/// <param name="Dot">The centre of its dot, x and y; null where it is large enough to see.</param>
internal sealed record CardShape(string Code, string? Path, IReadOnlyList<int>? Dot);
