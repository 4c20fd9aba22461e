using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Problems;

/// <summary>Every exception becomes a problem document.</summary>
internal sealed class ProblemExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            ProblemException known => known.Problem,
            BadHttpRequestException bad => Problem.Of(ProblemType.OfStatus(bad.StatusCode), bad.Message) with { Status = bad.StatusCode },
            RegisterUnavailableException unavailable => Problem.Of(ProblemType.RegisterUnavailable, unavailable.Message),
            DbException => Problem.Of(ProblemType.RegisterUnavailable, "The database does not answer. Try again in a minute."),
            _ => Problem.Of(ProblemType.InternalError, "Something went wrong on our side. Try again, and quote the traceId if it stays."),
        };
        if (problem.Status == ProblemType.RegisterUnavailable.Status)
            problem = problem with { RetryAfter = 60 };
        await problem.ExecuteAsync(httpContext);
        return true;
    }
}
