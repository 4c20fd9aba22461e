using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.EntryIntoForce;

/// <summary>The entry into force of the treaty and for each party, oldest first; those not yet decided come last.</summary>
internal sealed record GetEntryIntoForceResponse : ListResponse<EntryIntoForceItem>
{
    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public required TreatyEntryIntoForce Treaty { get; init; }
}
