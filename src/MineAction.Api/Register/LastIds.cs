namespace MineAction.Api.Register;

/// <summary>The highest ids that anything, retracted or not, has ever had; 0 where there was none.</summary>
internal sealed record LastIds
{
    public required long Action { get; init; }

    public required long Figure { get; init; }
}
