namespace MineAction.Api.Features.Instruments;

/// <summary>The entry into force of an instrument, as far as it was decided on the day asked about.</summary>
internal sealed record InstrumentEntryIntoForceDay
{
    public required DateOnly? Date { get; init; }

    public required bool InForce { get; init; }
}
