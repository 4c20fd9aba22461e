using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>A proposal as the table holds it, without its document.</summary>
internal sealed record ProposalRow
{
    public required long Id { get; init; }

    public required string Address { get; init; }

    public required string Instrument { get; init; }

    public required string Format { get; init; }

    public DateOnly? StatusAsAt { get; init; }

    public required string Digest { get; init; }

    public required string Differences { get; init; }

    public required DateTimeOffset FoundAt { get; init; }

    public required string State { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? DecidedBy { get; init; }

    public string? Reason { get; init; }

    public int? Revision { get; init; }

    public Proposal ToProposal() => new()
    {
        Id = Id,
        Address = Address,
        Instrument = Instrument,
        Format = Code<SourceFormat>.Parse(Format),
        StatusAsAt = StatusAsAt,
        Digest = Digest,
        Differences = Differences,
        FoundAt = FoundAt,
        State = Code<ProposalState>.Parse(State),
        DecidedAt = DecidedAt,
        DecidedBy = DecidedBy,
        Reason = Reason,
        Revision = Revision,
    };
}
