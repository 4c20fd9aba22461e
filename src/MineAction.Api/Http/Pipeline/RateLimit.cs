using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Telemetry;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// A fixed window of one minute for each client address. Never refused are health checks, and what a browser asks before a question: it costs nothing, and
/// a script cannot read why it was refused.
/// </summary>
internal sealed class RateLimit(IOptions<RateLimitOptions> options, ResponseHeaders headers) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        var permits = options.Value.PermitsPerMinute;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => HealthEndpoints.IsAsked(http.Request) || HttpMethods.IsOptions(http.Request.Method)
            // A key of its own: the limiter of an address that is not known must not be the one that never refuses, nor the other way round.
            ? RateLimitPartition.GetNoLimiter("no limit")
            : RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = (context, _) => RejectAsync(context, permits);
    }

    private async ValueTask RejectAsync(OnRejectedContext context, int permits)
    {
        var seconds = TellWhen(context);
        await Problem
            .Of(ProblemType.TooManyRequests, $"One client may make {permits} requests in one minute. Try again in {seconds} seconds.")
            .ExecuteAsync(context.HttpContext);
    }

    /// <summary>Puts into the answer's headers what all say and when the client may come back, and returns the latter in seconds.</summary>
    public int TellWhen(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        headers.SetOnStarting(context.HttpContext);
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return seconds;
    }
}
