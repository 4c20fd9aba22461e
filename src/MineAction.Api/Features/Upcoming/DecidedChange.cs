using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming;

/// <summary>An entry into force or a withdrawal that an act on record decides, whether or not its day has come.</summary>
/// <param name="Status">The instrument, by the acts done on or before the day asked about.</param>
/// <param name="Change">What happens, on which day, by which act.</param>
internal sealed record DecidedChange(TreatyStatus Status, TreatyEvent Change)
{
    /// <summary>Whether it will not happen: the withdrawal was taken back, or the record no longer has the act.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>What makes it the same change in every revision, whatever its day.</summary>
    public (string Instrument, TreatyEventKind Kind, long Action) Key => (Status.Instrument.Id, Change.Kind, Change.Action!.Id);
}
