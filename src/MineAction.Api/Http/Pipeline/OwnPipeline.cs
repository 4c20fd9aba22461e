using System.Text;
using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// The service's own pipeline behind the rate limiter, for what asks the service's own addresses in this process and has been admitted.
/// </summary>
internal sealed class OwnPipeline(IServiceScopeFactory scopes)
{
    /// <summary>Set as the pipeline is built.</summary>
    public RequestDelegate Requests { get; set; } = _ => throw new InvalidOperationException("The pipeline is not built.");

    /// <summary>Asks an address for JSON, under the origin of the request that caused the question.</summary>
    /// <param name="cause">That request.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The query.</param>
    /// <returns>The status code and the body.</returns>
    public async Task<(int Status, string Body)> GetAsync(HttpRequest cause, string path, QueryString query)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = cause.HttpContext.RequestAborted,
        };
        var request = http.Request;
        (request.Method, request.Scheme, request.Host, request.PathBase) = (HttpMethods.Get, cause.Scheme, cause.Host, cause.PathBase);
        (request.Path, request.QueryString) = (path, query);
        request.Headers[HeaderNames.Accept] = "application/json";
        http.Response.Body = body;
        await Requests(http);
        await http.Response.CompleteAsync();
        return (http.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}
