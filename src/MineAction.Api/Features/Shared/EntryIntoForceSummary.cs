using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared;

/// <summary>Whether and since when the instrument is in force, as far as that was decided on the day asked about.</summary>
internal sealed record EntryIntoForceSummary
{
    /// <summary>The day of entry into force; null while the threshold is not reached.</summary>
    public required DateOnly? Date { get; init; }

    public required bool InForce { get; init; }

    /// <summary>Deposits needed.</summary>
    public required int Required { get; init; }

    /// <summary>The day on which the threshold was reached; null while it is not.</summary>
    public required DateOnly? ReachedOn { get; init; }

    public static EntryIntoForceSummary Of(InstrumentEntryIntoForce entry, DateOnly asOf)
    {
        var isReached = entry.ReachedOn <= asOf;
        return new EntryIntoForceSummary
        {
            Date = isReached || entry.IsInForceOn(asOf) ? entry.Date : null,
            InForce = entry.IsInForceOn(asOf),
            Required = entry.Required,
            ReachedOn = isReached ? entry.ReachedOn : null,
        };
    }
}
