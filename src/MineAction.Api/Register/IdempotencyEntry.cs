namespace MineAction.Api.Register;

/// <summary>The response to a write that its caller may repeat.</summary>
internal sealed record IdempotencyEntry
{
    /// <summary>The caller: the same key of two callers stands for two requests.</summary>
    public required string Subject { get; init; }

    public required string Key { get; init; }

    /// <summary>Of method, address and body.</summary>
    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    /// <summary>The newest revision after the write.</summary>
    public required int Revision { get; init; }

    public string? Location { get; init; }

    /// <summary>The entity tag.</summary>
    public string? Tag { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
