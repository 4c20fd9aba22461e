using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Health;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Limits;

/// <summary>
/// Fixed-window rate limit of one minute for each client: an address of version 4, or a network /64 of version 6, which is what one
/// customer is given. Health checks are never refused, nor are the files that a page or widget is made of, nor is OPTIONS: it costs
/// nothing, and a script cannot read why a preflight was refused.
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
                ClientOf(http.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = (context, _) => RejectAsync(context, permits);
    }

    private static bool IsUnlimited(HttpRequest request) =>
        HealthEndpoints.IsAsked(request) || HttpMethods.IsOptions(request.Method) || IsAsset(request.Path.Value ?? "");

    // The only addresses of pages and embeds that have an extension. They come from memory.
    private static bool IsAsset(string path) =>
        path.StartsWith("/assets/", StringComparison.Ordinal)
        || (path.StartsWith("/embed/", StringComparison.Ordinal)
            && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal)));

    /// <summary>The client that an address stands for.</summary>
    public static string ClientOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

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
        ServiceMeter.RateRefusals.Add(1);
        headers.SetOnStarting(context.HttpContext);
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return seconds;
    }
}
