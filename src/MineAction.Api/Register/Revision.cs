namespace MineAction.Api.Register;

/// <summary>Revision: one commit to the register.</summary>
internal sealed record Revision
{
    /// <summary>1 for the facts that the register begins with, then one more for each commit, without gaps.</summary>
    public required int Id { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Author { get; init; }

    public required string Reason { get; init; }
}
