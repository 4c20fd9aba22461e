using Microsoft.Extensions.Options;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>How following goes, instrument by instrument.</summary>
internal sealed class FollowingStatus(
    FollowerStore store, RegisterProvider registers, TimeProvider clock, IOptions<DepositaryOptions> options)
{
    /// <summary>Every instrument that has a document, in the order of the register; none where nothing is followed, nor ever was.</summary>
    public async Task<IReadOnlyList<FollowedInstrument>> ReadAsync(CancellationToken cancellation)
    {
        var states = await store.StatesAsync(cancellation);
        return states.Count == 0 && !options.Value.Follow
            ? []
            : [
                .. FollowedDocument.Of(registers.Newest.Register, options.Value)
                    .SelectMany(document => document.Instruments.Select(each => Of(each, states.GetValueOrDefault(document.Address)))),
            ];
    }

    private FollowedInstrument Of(string instrument, DocumentState? state)
    {
        var through = registers.Newest.Register.DataThroughOf(instrument);
        var last = state?.ReadAt ?? (through is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null);
        return new FollowedInstrument
        {
            Instrument = instrument,
            ReadAt = state?.ReadAt,
            TriedAt = state?.TriedAt,
            Failure = state?.Failure,
            DataThrough = through,
            // Where it was never read by following, the horizon says since when nobody has read it.
            IsStale = last is null || clock.GetUtcNow() - last > options.Value.StaleAfter,
        };
    }
}
