using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Telemetry;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Fixed-window rate limit of one minute for each client address. Health checks are never refused, nor is OPTIONS: it costs nothing, and a
/// script cannot read why a preflight was refused.
/// </summary>
internal sealed class RateLimit(IOptions<RateLimitOptions> options, ResponseHeaders headers) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        var permits = options.Value.PermitsPerMinute;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsUnlimited(http.Request)
            // The partition keys differ: an unknown address must not share the limiter that never refuses, nor an unlimited request the
            // limiter of unknown addresses.
            ? RateLimitPartition.GetNoLimiter("no limit")
            : RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = (context, _) => RejectAsync(context, permits);
    }

    private static bool IsUnlimited(HttpRequest request) => HealthEndpoints.IsAsked(request) || HttpMethods.IsOptions(request.Method);

    private async ValueTask RejectAsync(OnRejectedContext context, int permits)
    {
        var seconds = SetRetryAfter(context, headers);
        await Problem
            .Of(ProblemType.TooManyRequests, $"One client may make {permits} requests in one minute. Try again in {seconds} seconds.")
            .ExecuteAsync(context.HttpContext);
    }

    /// <summary>Sets the headers of the refusal, and returns in how many seconds the client may come back.</summary>
    public static int SetRetryAfter(OnRejectedContext context, ResponseHeaders headers)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        headers.SetOnStarting(context.HttpContext);
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return seconds;
    }
}
