using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

/// <summary>One instrument with its rules.</summary>
internal sealed record GetInstrumentResponse
{
    public required DateOnly AsOf { get; init; }

    public required int Revision { get; init; }

    public required bool Projected { get; init; }

    /// <summary>The slug under which callers know it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    /// <summary>Other names in use.</summary>
    public required IReadOnlyList<string> AlsoKnownAs { get; init; }

    public required InstrumentKind Kind { get; init; }

    /// <summary>The slug of the instrument it belongs to.</summary>
    public required string? Parent { get; init; }

    public required DateOnly? AdoptedOn { get; init; }

    public required string? AdoptedAt { get; init; }

    public required string Depositary { get; init; }

    /// <summary>Its number in the United Nations Treaty Collection.</summary>
    public required string? UntcReference { get; init; }

    /// <summary>Volume and page of the United Nations Treaty Series.</summary>
    public required string? Unts { get; init; }

    public required Registration? Registration { get; init; }

    /// <summary>First day of signature (inclusive); null where it is not signed.</summary>
    public required DateOnly? OpenedForSignature { get; init; }

    /// <summary>Last day of signature (inclusive); null where signature has no end.</summary>
    public required DateOnly? ClosedForSignature { get; init; }

    public required string? SignaturePlaces { get; init; }

    public required InstrumentEntryIntoForceDay EntryIntoForce { get; init; }

    public required InstrumentCounts Counts { get; init; }

    /// <summary>The last day on which the depositary was read; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    public required InstrumentRules Rules { get; init; }
}
