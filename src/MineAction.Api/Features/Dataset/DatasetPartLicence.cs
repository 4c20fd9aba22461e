namespace MineAction.Api.Features.Dataset;

/// <summary>What the licence means for one part of the data.</summary>
internal sealed record DatasetPartLicence
{
    /// <summary>facts: what the depositary and further sources published; computation: what this register makes of it.</summary>
    public required string Part { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }
}
