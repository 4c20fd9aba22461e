using Microsoft.AspNetCore.Server.Kestrel.Core;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Bounds of a request's address and headers. Kestrel's own are wider: what it refuses by itself it refuses without a problem document.
/// </summary>
internal static class RequestHead
{
    private const int LongestAddress = 8 * 1024;
    private const int LongestHeaders = 32 * 1024;
    private const int MostHeaders = 100;

    public static void SetServerLimits(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = 4 * LongestAddress;
        limits.MaxRequestHeadersTotalSize = 2 * LongestHeaders;
        limits.MaxRequestHeaderCount = 2 * MostHeaders;
    }

    /// <summary>Middleware after the response cache, which keeps nothing that is as long as this.</summary>
    public static Task InvokeAsync(HttpContext http, RequestDelegate next) => Fault(http) switch
    {
        (var status, { } detail) => (Problem.Of(ProblemType.BadRequest, detail) with { Status = status }).ExecuteAsync(http),
        _ => next(http),
    };

    private static (int Status, string? Detail) Fault(HttpContext http)
    {
        var address = (http.Request.Path.Value?.Length ?? 0) + (http.Request.QueryString.Value?.Length ?? 0);
        if (address > LongestAddress)
            return (StatusCodes.Status414UriTooLong, $"The address is longer than {LongestAddress} characters.");
        var headers = http.Request.Headers;
        return headers.Count > MostHeaders || headers.Sum(static header => header.Key.Length + Length(header.Value)) > LongestHeaders
            ? (StatusCodes.Status431RequestHeaderFieldsTooLarge,
                $"There are more than {MostHeaders} headers, or they have more than {LongestHeaders} characters.")
            : default;
    }

    private static int Length(Microsoft.Extensions.Primitives.StringValues lines)
    {
        var length = 0;
        foreach (var line in lines)
            length += line?.Length ?? 0;
        return length;
    }
}
