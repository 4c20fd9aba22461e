using System.Globalization;
using System.Text;

namespace MineAction.Api.Http.Writing;

/// <summary>Response to a write, complete before the write is committed: with an idempotency key it is stored and given again.</summary>
internal sealed record WriteResponse : IResult
{
    public required int Status { get; init; }

    /// <summary>The newest revision after the write.</summary>
    public required int Revision { get; init; }

    /// <summary>The path of what was made.</summary>
    public string? Location { get; init; }

    /// <summary>The entity tag of what was written.</summary>
    public string? Tag { get; init; }

    /// <summary>JSON; empty for 204.</summary>
    public string Body { get; init; } = "";

    /// <summary>The body that is stored, and given to whoever repeats the request, where it is to say less than the first.</summary>
    public string? BodyOfRepeat { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers["Register-Revision"] = Revision.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        if (Tag is not null)
            response.Headers.ETag = Tag;
        if (Location is not null)
            response.Headers.Location = httpContext.Request.PathBase + Location;
        if (Body.Length == 0)
            return;
        response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body), httpContext.RequestAborted);
    }
}
