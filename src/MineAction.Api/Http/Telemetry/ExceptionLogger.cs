using Microsoft.AspNetCore.Diagnostics;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Telemetry;

/// <summary>
/// Exception handler that logs every unexpected exception under the <see cref="RequestTrace"/> that the caller may quote, and leaves the
/// response to the handlers after it.
/// </summary>
internal sealed class ExceptionLogger(ILogger<ExceptionLogger> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // An exception that the caller's own error has caused goes to the caller as a problem document and is not logged.
        if (exception is not (ProblemException or BadHttpRequestException))
        {
            log.LogError(
                exception,
                "{Method} {Path} failed; trace {Trace}.",
                httpContext.Request.Method,
                httpContext.Request.Path,
                RequestTrace.Of(httpContext));
        }

        return ValueTask.FromResult(false);
    }
}
