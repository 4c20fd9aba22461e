namespace MineAction.Api.Features.Dataset;

/// <summary>The licence of the data.</summary>
internal sealed record DatasetLicence
{
    public required string Name { get; init; }

    public required string Url { get; init; }
}
