namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>A legal milestone on a curve.</summary>
/// <param name="Date">The day.</param>
/// <param name="Day">The day in words.</param>
/// <param name="Label">What happened.</param>
/// <param name="At">Its place, in percent from the left.</param>
/// <param name="Row">The row of its marker above the curve; 0 is the lowest. Markers of one row do not cover each other.</param>
internal sealed record CardMilestone(DateOnly Date, string Day, string Label, double At, int Row);
