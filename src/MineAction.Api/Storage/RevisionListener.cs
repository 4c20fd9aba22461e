using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>
/// Brings revisions that other hosts commit into this one's memory. While the database is away, or holds what this version cannot read, the
/// register in memory stays and answers.
/// </summary>
internal sealed class RevisionListener(Database database, RegisterProvider registers, ILogger<RevisionListener> log) : BackgroundService
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(500);

    private bool _isFollowing = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Opened.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (_isFollowing)
                    log.LogWarning(e, "The database cannot be read. The newest revision in memory is served until it answers again.");
                _isFollowing = false;
                await Task.Delay(BetweenAttempts, stoppingToken);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        await foreach (var newest in database.NewestRevisionsAsync(cancellation))
        {
            if (newest != registers.Newest.Revision.Id)
                await registers.RefreshAsync(cancellation);
            if (!_isFollowing)
                log.LogInformation("The database answers again.");
            _isFollowing = true;
        }
    }
}
