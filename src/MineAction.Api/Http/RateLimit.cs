using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace MineAction.Api.Http;

/// <summary>A fixed window of one minute for each client address. Health checks are never refused.</summary>
internal sealed class RateLimit(IOptions<RateLimitOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        var permits = options.Value.PermitsPerMinute;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => permits <= 0 || http.Request.Path.StartsWithSegments("/health")
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = (context, _) => RejectAsync(context, permits);
    }

    private static async ValueTask RejectAsync(OnRejectedContext context, int permits)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Problem
            .Of(ProblemType.TooManyRequests, $"One client may make {permits} requests in one minute. Try again in {seconds} seconds.")
            .ExecuteAsync(context.HttpContext);
    }
}
