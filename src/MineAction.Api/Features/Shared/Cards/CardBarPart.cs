namespace MineAction.Api.Features.Shared.Cards;

/// <summary>
/// A part of a card's bar, in thousandths of its width from the left. In a right-to-left language the first is at the right.
/// </summary>
internal sealed record CardBarPart(string Group, double X, double Width);
