using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Features.Imports;

/// <summary>What a document says of itself.</summary>
internal sealed record ImportSource
{
    public required SourceFormat Format { get; init; }

    /// <summary>The treaty's number with the depositary, where the document states it.</summary>
    public required string? Reference { get; init; }

    /// <summary>The day of which the document speaks, where it states it.</summary>
    public required DateOnly? StatusAsAt { get; init; }

    /// <summary>The document's own count of signatories: equal to that in counts, or a finding tells of the difference.</summary>
    public required int? Signatories { get; init; }

    /// <summary>The document's own count of parties.</summary>
    public required int? Parties { get; init; }

    public static ImportSource Of(StatusDocument document) => new()
    {
        Format = document.Format,
        Reference = document.Reference,
        StatusAsAt = document.StatusAsAt,
        Signatories = document.StatedSignatories,
        Parties = document.StatedParties,
    };
}
