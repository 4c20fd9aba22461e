namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>A label on an axis of a curve.</summary>
/// <param name="Text">The number or the year.</param>
/// <param name="At">Its place, in percent from the left or from the top.</param>
/// <param name="IsMinor">Whether there is room for it on a wide drawing only.</param>
internal sealed record CardTick(string Text, double At, bool IsMinor);
