using System.Data.Common;
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
        var (method, path, trace) = (httpContext.Request.Method, httpContext.Request.Path, RequestTrace.Of(httpContext));
        switch (exception)
        {
            case ProblemException or BadHttpRequestException:
                // The caller's own error: told in a problem document, and not logged.
                break;
            case DbException:
                // While a database is away every write fails in the same way, and where in the code says nothing.
                log.LogError(
                    "{Method} {Path} failed; trace {Trace}. {Why}", method, path, trace, exception.Message.ReplaceLineEndings(" "));
                break;
            default:
                log.LogError(exception, "{Method} {Path} failed; trace {Trace}.", method, path, trace);
                break;
        }

        return ValueTask.FromResult(false);
    }
}
