using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Following;

/// <summary>A followed document that was fetched and read.</summary>
/// <param name="Followed">Which one it is.</param>
/// <param name="Document">The document.</param>
/// <param name="State">What is to be known of it from now on, once it is settled.</param>
internal sealed record ReadDocument(FollowedDocument Followed, ProposedDocument Document, DocumentState State)
{
    public StatusDocument Status => Document.Status;
}
