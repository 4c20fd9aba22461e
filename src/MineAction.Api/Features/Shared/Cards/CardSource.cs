namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Where a reader of a card finds its derivations and sources.</summary>
/// <param name="Label">The words of the link.</param>
/// <param name="Path">The page, from the root of the service.</param>
internal sealed record CardSource(string Label, string Path);
