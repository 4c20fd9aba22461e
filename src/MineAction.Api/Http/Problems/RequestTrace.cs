using System.Diagnostics;

namespace MineAction.Api.Http.Problems;

/// <summary>Trace id of a request, for its caller and for the log.</summary>
internal static class RequestTrace
{
    /// <summary>
    /// The trace that is being recorded; else the one that the caller sent (W3C Trace Context); else the server's own identifier of the
    /// request.
    /// </summary>
    public static string Of(HttpContext http)
    {
        var sent = http.Request.Headers.TraceParent.ToString();
        return Activity.Current?.Id ?? (ActivityContext.TryParse(sent, null, out _) ? sent : http.TraceIdentifier);
    }
}
