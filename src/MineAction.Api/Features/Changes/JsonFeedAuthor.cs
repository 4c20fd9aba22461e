namespace MineAction.Api.Features.Changes;

/// <summary>Who made a change.</summary>
internal sealed record JsonFeedAuthor(string Name);
