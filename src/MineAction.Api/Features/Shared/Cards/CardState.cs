namespace MineAction.Api.Features.Shared.Cards;

/// <summary>A State on a card.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Group">The id of its group.</param>
/// <param name="Status">Its status in words, with the day.</param>
internal sealed record CardState(string Code, string Name, string Group, string Status);
