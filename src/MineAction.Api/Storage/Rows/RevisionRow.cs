using MineAction.Api.Register;

namespace MineAction.Api.Storage.Rows;

/// <summary>A revision as the tables hold it.</summary>
internal sealed record RevisionRow
{
    public required int Id { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Author { get; init; }

    public required string Reason { get; init; }

    /// <summary>The revision itself where it recorded shipped facts.</summary>
    public int? ShippedRevision { get; init; }

    /// <summary>Their day; null where it was not kept.</summary>
    public DateOnly? IssuedOn { get; init; }

    public string? Digest { get; init; }

    /// <param name="before">The revision before it; null for the first.</param>
    public Revision ToRevision(Revision? before) => new()
    {
        Id = Id,
        RecordedAt = RecordedAt,
        Author = Author,
        Reason = Reason,
        Shipped = IssuedOn is { } day ? new ShippedFacts(day, Digest!) : before?.Shipped,
        RecordsShippedFacts = ShippedRevision is not null,
    };
}
