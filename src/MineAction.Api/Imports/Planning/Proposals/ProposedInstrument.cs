using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>
/// What a document says of a treaty that the register does not have, in the form in which an instrument is recorded. What a status page
/// does not say is null: it is to be completed from the text of the treaty.
/// </summary>
internal sealed record ProposedInstrument
{
    public required string Id { get; init; }

    public required string? Title { get; init; }

    public required string? ShortTitle { get; init; }

    public required string Kind { get; init; }

    public required string? Parent { get; init; }

    public required string? Untc { get; init; }

    public required DateOnly? AdoptedOn { get; init; }

    public required string? AdoptedAt { get; init; }

    public required DateOnly? OpenedForSignature { get; init; }

    public required DateOnly? ClosedForSignature { get; init; }

    public required DateOnly? StatedEntryIntoForce { get; init; }

    public required Registration? Registration { get; init; }

    public required string Depositary { get; init; }

    public required ProposedEntryIntoForce EntryIntoForce { get; init; }

    public required ProposedConsent ConsentBy { get; init; }

    public required ProposedProvisionalApplication? ProvisionalApplication { get; init; }
}
