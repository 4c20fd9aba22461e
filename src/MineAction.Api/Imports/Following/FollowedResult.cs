namespace MineAction.Api.Imports.Following;

/// <summary>What came of following one document.</summary>
/// <param name="Document">Which one it is.</param>
/// <param name="IsRead">Whether it was read, or is known to be unchanged.</param>
/// <param name="What">What came of it, in a sentence.</param>
internal sealed record FollowedResult(FollowedDocument Document, bool IsRead, string What);
