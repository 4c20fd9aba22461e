namespace MineAction.Api.Features.Dataset;

/// <summary>The days that the record covers.</summary>
internal sealed record DatasetCoverage
{
    /// <summary>The day of the first act.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The last day to which the depositary was read for every instrument; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>The day of the last act recorded.</summary>
    public required DateOnly? LastAction { get; init; }
}
