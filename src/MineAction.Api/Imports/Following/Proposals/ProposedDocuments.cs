using MineAction.Api.Imports.Reading;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>The documents of proposals, read again by the names that a register knows now.</summary>
internal sealed class ProposedDocuments(ProposalStore proposals)
{
    /// <summary>A State that was recorded since a document was found is known when it is read again.</summary>
    public async Task<ProposedDocument> ReadAsync(Proposal proposal, RegisterSnapshot register, CancellationToken cancellation)
    {
        var bytes = await proposals.DocumentOfAsync(proposal.Id, cancellation);
        var reader = new DocumentReader(register.Register.Names);
        var status = await reader.ReadAsync(new MemoryStream(bytes), proposal.Format, cancellation);
        return new ProposedDocument(bytes, status.AsAt(proposal.StatusAsAt), proposal.Instrument);
    }
}
