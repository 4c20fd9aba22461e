namespace MineAction.Api.Register;

/// <summary>Revision: one commit to the register.</summary>
internal sealed record Revision
{
    /// <summary>1 for the facts that the register begins with, then one more for each commit, without gaps.</summary>
    public required int Id { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Author { get; init; }

    public required string Reason { get; init; }

    /// <summary>The shipped facts that the register had taken last; null where it took none, or none of known day and digest.</summary>
    public ShippedFacts? Shipped { get; init; }

    /// <summary>Whether it recorded shipped facts.</summary>
    public bool RecordsShippedFacts { get; init; }
}
