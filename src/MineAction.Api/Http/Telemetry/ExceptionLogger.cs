using Microsoft.AspNetCore.Diagnostics;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Telemetry;

/// <summary>
/// Tells the operator of every exception that nobody expected, under the <see cref="RequestTrace"/> that the caller may quote, and leaves the answer to the
/// handlers after it.
/// </summary>
internal sealed class ExceptionLogger(ILogger<ExceptionLogger> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // What the caller did wrong is told to the caller, not to the operator.
        if (exception is not (ProblemException or BadHttpRequestException))
            log.LogError(exception, "{Method} {Path} failed; trace {Trace}.", httpContext.Request.Method, httpContext.Request.Path, RequestTrace.Of(httpContext));
        return ValueTask.FromResult(false);
    }
}
