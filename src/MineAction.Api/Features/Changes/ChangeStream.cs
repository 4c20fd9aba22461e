using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Changes;

/// <summary>The changes as they are made, to one follower.</summary>
internal sealed class ChangeStream(ChangeFeed changes, RegisterProvider registers, IHostApplicationLifetime lifetime)
{
    private const int AtOnce = 200;

    // Proxies close a connection that is silent for a minute.
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(15);

    // Nobody can tell a follower that has stopped reading from one to whom nothing happens. Those that read come back by themselves.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // An event without data reaches the connection and not the follower (HTML, section 9.2.6).
    private static readonly SseItem<string> SignOfLife = new("", "heartbeat");

    /// <summary>The events after <paramref name="position"/>, until the follower goes, an hour is over or the service stops.</summary>
    /// <param name="position">How far the follower has come.</param>
    /// <param name="contextOf">Makes the context in which changes of a register are written for the caller.</param>
    /// <param name="cancellation">The follower goes.</param>
    public async IAsyncEnumerable<SseItem<string>> FollowAsync(
        StreamPosition position, Func<RegisterSnapshot, QueryContext> contextOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        end.CancelAfter(Longest);
        // The first sign opens the stream.
        yield return SignOfLife;
        while (!end.IsCancellationRequested)
        {
            var next = registers.Next;
            var newest = registers.Newest;
            var (after, offset) = position.Remaining;
            var batch = after < newest.Revision.Id
                ? await changes.ReadAsync(after, newest.Revision.Id, offset, AtOnce, CancellationToken.None)
                : [];
            foreach (var change in batch)
            {
                position = position.Next(change);
                yield return EventOf(position, RecordChangeItem.Of(contextOf(newest), change));
            }

            if (batch.Count == 0 && !await IsReachedAsync(next, end.Token))
                yield return SignOfLife;
        }
    }

    private static SseItem<string> EventOf(StreamPosition position, RecordChangeItem change) =>
        new(JsonSerializer.Serialize(change, RecordsJson.Responses.RecordChangeItem), Code<ChangeKind>.Of(change.Change))
        {
            EventId = position.ToString(),
        };

    private static async Task<bool> IsReachedAsync(Task next, CancellationToken end)
    {
        await Task.WhenAny(next, Task.Delay(BetweenSigns, end));
        return next.IsCompleted;
    }
}
