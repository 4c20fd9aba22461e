namespace MineAction.Api.Storage;

/// <summary>A revision, and how many changes it made.</summary>
internal sealed record RevisionCount
{
    public required int Revision { get; init; }

    public required int Changes { get; init; }
}
