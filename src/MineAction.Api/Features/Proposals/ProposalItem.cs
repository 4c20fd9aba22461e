using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Features.Proposals;

/// <summary>A document of the depositary that was not recorded by itself.</summary>
internal record ProposalItem
{
    public required long Id { get; init; }

    /// <summary>The slug of the first instrument of which the document speaks.</summary>
    public required string Instrument { get; init; }

    /// <summary>Where the document was found.</summary>
    public required string Address { get; init; }

    public required SourceFormat Format { get; init; }

    /// <summary>The day of which the document speaks.</summary>
    public required DateOnly? StatusAsAt { get; init; }

    /// <summary>The SHA-256 of the document.</summary>
    public required string Digest { get; init; }

    /// <summary>When it was first found to differ.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    public required ProposalState State { get; init; }

    /// <summary>When it was applied, dismissed or superseded; null while it is open.</summary>
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who applied or dismissed it.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>Why it was dismissed.</summary>
    public required string? Reason { get; init; }

    /// <summary>The newest revision after it was applied.</summary>
    public required int? Revision { get; init; }

    /// <summary>What differed when it was found, a line for each difference.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    public static ProposalItem Of(Proposal proposal) => new()
    {
        Id = proposal.Id,
        Instrument = proposal.Instrument,
        Address = proposal.Address,
        Format = proposal.Format,
        StatusAsAt = proposal.StatusAsAt,
        Digest = proposal.Digest,
        FoundAt = proposal.FoundAt,
        State = proposal.State,
        DecidedAt = proposal.DecidedAt,
        DecidedBy = proposal.DecidedBy,
        Reason = proposal.Reason,
        Revision = proposal.Revision,
        Summary = proposal.Differences.Split('\n'),
    };
}
