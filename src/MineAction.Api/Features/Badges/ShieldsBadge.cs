namespace MineAction.Api.Features.Badges;

/// <summary>A badge as the endpoint schema of shields.io has it.</summary>
internal sealed record ShieldsBadge
{
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The treaty's short title.</summary>
    public required string Label { get; init; }

    /// <summary>The number of its parties, with its noun.</summary>
    public required string Message { get; init; }

    public string Color { get; init; } = "0b5d80";
}
