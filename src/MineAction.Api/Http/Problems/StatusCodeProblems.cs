namespace MineAction.Api.Http.Problems;

/// <summary>Problem documents for what routing answers by a bare status code.</summary>
internal static class StatusCodeProblems
{
    /// <summary>Describes the status code of the response; OPTIONS is answered wherever another method is.</summary>
    public static Task DescribeAsync(HttpContext http)
    {
        var response = http.Response;
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed && HttpMethods.IsOptions(http.Request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.Allow = $"{response.Headers.Allow}, {HttpMethods.Options}";
            return Task.CompletedTask;
        }

        var problem = ProblemType.OfStatus(response.StatusCode);
        return (Problem.Of(problem, DetailOf(http, problem)) with { Status = response.StatusCode }).ExecuteAsync(http);
    }

    /// <summary>Answers as an address that is not mapped.</summary>
    public static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return DescribeAsync(http);
    }

    private static string DetailOf(HttpContext http, ProblemType problem)
    {
        var (request, response) = (http.Request, http.Response);
        return response.StatusCode switch
        {
            StatusCodes.Status404NotFound => $"{request.Path} is not an address of this service. GET /openapi/v1.json lists all.",
            StatusCodes.Status415UnsupportedMediaType =>
                $"{request.Path} does not take a body of {(request.ContentType is { } type ? $"the type '{type}'" : "no type")}. " +
                "GET /openapi/v1.json says what it takes.",
            StatusCodes.Status405MethodNotAllowed => $"{request.Path} answers to {response.Headers.Allow}, not to {request.Method}.",
            _ => problem.Title + ".",
        };
    }
}
