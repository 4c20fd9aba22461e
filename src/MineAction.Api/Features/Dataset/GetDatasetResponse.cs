namespace MineAction.Api.Features.Dataset;

/// <summary>What the register is, what it rests on, and how to reuse it.</summary>
internal sealed record GetDatasetResponse
{
    public required int Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Title { get; init; }

    /// <summary>In the language asked for.</summary>
    public required string Description { get; init; }

    public required DatasetLicence Licence { get; init; }

    /// <summary>The licence of each part: the facts, and what is computed from them.</summary>
    public required IReadOnlyList<DatasetPartLicence> Licences { get; init; }

    /// <summary>How to cite it.</summary>
    public required string Citation { get; init; }

    /// <summary>In the language asked for.</summary>
    public required string Disclaimer { get; init; }

    public required DatasetCoverage Coverage { get; init; }

    /// <summary>
    /// The shipped facts that the register began with or took last; null where it began with an archive, or before they were kept.
    /// </summary>
    public required DatasetShippedFacts? ShippedFacts { get; init; }

    public required DatasetCounts Counts { get; init; }

    /// <summary>Where the actions come from, the most used first.</summary>
    public required IReadOnlyList<DatasetSource> Sources { get; init; }

    /// <summary>The address of the whole register as files.</summary>
    public required string Download { get; init; }
}
