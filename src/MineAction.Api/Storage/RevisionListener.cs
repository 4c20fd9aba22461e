using System.Data.Common;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>
/// Background service that brings revisions which other hosts commit into this one's memory. While the database does not answer, or holds
/// what this version cannot read, the snapshot in memory stays and answers.
/// </summary>
internal sealed class RevisionListener(Database database, RegisterProvider registers, ILogger<RevisionListener> log) : BackgroundService
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(500);

    private bool _isListening = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Opened.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (_isListening)
                {
                    log.LogWarning(
                        e is DbException ? null : e,
                        "{Reason} The newest revision in memory is served until the database answers again.",
                        ReasonOf(e));
                }

                _isListening = false;
                await Task.Delay(RetryInterval, stoppingToken);
            }
        }
    }

    private string ReasonOf(Exception fault) => fault switch
    {
        RegisterUnavailableException => fault.Message,
        DbException known => $"The database {database.Reason(known).TrimEnd('.')}.",
        _ => "The database cannot be read.",
    };

    private async Task ListenAsync(CancellationToken cancellation)
    {
        await foreach (var newest in database.NewestRevisionsAsync(cancellation))
        {
            if (newest != registers.Newest.Revision.Id)
                await registers.RefreshAsync(cancellation);
            if (!_isListening)
                log.LogInformation("The database answers again.");
            _isListening = true;
        }
    }
}
