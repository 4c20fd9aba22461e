using MineAction.Api.Http.Query;

namespace MineAction.Api.Imports.Following;

/// <summary>When the document of an instrument was last read, and why not since.</summary>
internal sealed record FollowedInstrument
{
    public required string Instrument { get; init; }

    /// <summary>Null where it was never read by following.</summary>
    public required DateTimeOffset? ReadAt { get; init; }

    public required DateTimeOffset? TriedAt { get; init; }

    /// <summary>Why the last attempt failed; null where it did not.</summary>
    public required string? Failure { get; init; }

    public required DateOnly? DataThrough { get; init; }

    /// <summary>Whether it was not read for longer than the settings allow.</summary>
    public required bool IsStale { get; init; }

    /// <summary>The same in words: "not read since 2026-11-20T03:04:05.000Z: The server answered 500."</summary>
    public string What => (ReadAt, Failure) switch
    {
        ({ } at, null) => $"read at {IsoDate.Of(at)}.",
        ({ } at, { } why) => $"not read since {IsoDate.Of(at)}: {why}",
        (null, { } why) => $"never read: {why}",
        _ => "not read yet.",
    };
}
