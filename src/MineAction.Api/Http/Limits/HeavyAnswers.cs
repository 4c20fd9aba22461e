using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Limits;

/// <summary>
/// Workbooks and archives: each is held in memory while it is written, so that only a few are made at once, and each counts against the
/// client's minute as often as it costs more than other answers.
/// </summary>
internal sealed class HeavyAnswers(IOptions<RateLimiterOptions> limiter, IOptions<RateLimitOptions> rate) : IDisposable
{
    private const int RowsOfOnePermit = 200;

    // More would only wait for each other's processors.
    private static readonly int AtOnce = Math.Min(4, Environment.ProcessorCount);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(AtOnce, AtOnce);

    /// <summary>Does <paramref name="work"/> when its turn has come.</summary>
    /// <param name="http">The request.</param>
    /// <param name="rows">Rows that are written.</param>
    /// <param name="work">Writes the answer.</param>
    /// <exception cref="ProblemException">The client has used up its minute (429), or too many wait (503).</exception>
    public async Task ExecuteAsync(HttpContext http, int rows, Func<Task> work)
    {
        Charge(http, rows / RowsOfOnePermit);
        if (!await _turn.WaitAsync(LongestWait, http.RequestAborted))
        {
            throw new ProblemException(Problem.Of(
                ProblemType.Busy, "Too many workbooks and archives are being made. Try again in a minute."));
        }

        try
        {
            await work();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Charge(HttpContext http, int permits)
    {
        // The one that the request itself has cost is not enough.
        var most = rate.Value.PermitsPerMinute / 4;
        if (permits == 0 || most == 0)
            return;
        using var lease = limiter.Value.GlobalLimiter!.AttemptAcquire(http, Math.Min(permits, most));
        if (lease.IsAcquired)
            return;
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 60;
        var problem = Problem.Of(
            ProblemType.TooManyRequests,
            $"A large workbook or archive counts as {Math.Min(permits, most)} requests, and you have fewer left in this minute. "
            + $"Try again in {seconds} seconds, or ask for CSV.");
        throw new ProblemException(problem with { RetryAfter = seconds });
    }
}
