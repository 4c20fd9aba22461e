using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Storage;

/// <summary>The answer to a write that a caller may repeat.</summary>
internal sealed record IdempotencyEntry
{
    /// <summary>Whose key it is: keys of two callers never meet.</summary>
    public required string Subject { get; init; }

    public required string Key { get; init; }

    /// <summary>Of method, address and body.</summary>
    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    public required int Revision { get; init; }

    public string? Location { get; init; }

    public string? Tag { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
