using Microsoft.Extensions.Options;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>Background service that reads the documents of the depositary when they are due, where the settings say so.</summary>
internal sealed class FollowerService(
    Follower follower, FollowingStatus status, RegisterProvider registers, TimeProvider clock, IOptions<DepositaryOptions> options,
    ILogger<FollowerService> log) : BackgroundService
{
    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(30);

    private DateOnly _warnedOn;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Follow)
            return;
        await registers.Opened.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Following the depositary failed; it is tried again.");
            }

            await Task.Delay(PollingInterval, stoppingToken);
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var result in await follower.RunAsync(state => state is null || state.DueAt <= now, cancellation) ?? [])
        {
            var level = result.IsRead ? LogLevel.Information : LogLevel.Warning;
            if (log.IsEnabled(level))
                log.Log(level, "{Document} ({Instruments}) {What}", result.Document.Address, result.Document.Instruments, result.What);
        }

        await WarnAsync(DateOnly.FromDateTime(now.UtcDateTime), cancellation);
    }

    // Once a day: a warning that comes with every poll is soon read by nobody.
    private async Task WarnAsync(DateOnly today, CancellationToken cancellation)
    {
        if (_warnedOn == today)
            return;
        _warnedOn = today;
        foreach (var fault in follower.Faults)
            log.LogWarning("{Fault}", fault);
        foreach (var instrument in (await status.ReadAsync(cancellation)).Where(static each => each.IsStale))
            log.LogWarning("The depositary's document of {Instrument} is {What}", instrument.Instrument, instrument.What);
    }
}
