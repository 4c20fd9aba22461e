using System.Globalization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>The response headers that do not depend on the slice: the one place that sets them.</summary>
internal sealed class ResponseHeaders(RegisterProvider registers)
{
    /// <summary>The headers that scripts of other origins may read.</summary>
    public static readonly string[] Exposed = ["ETag", "Link", "Register-Revision", "Retry-After"];

    private static readonly string ExposedNames = string.Join(',', Exposed);

    /// <summary>Sets the headers of every response when it starts, whatever was cleared or added by then.</summary>
    public void SetOnStarting(HttpContext http) => http.Response.OnStarting(() =>
    {
        Set(http);
        return Task.CompletedTask;
    });

    /// <summary>Sets the headers of every response now.</summary>
    public void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // Whether or not a page asked: a cache in front gives the same response to pages and to programs.
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = ExposedNames;
        }

        // The framework writes caching headers of its own over those of a problem.
        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = "no-store";
            headers.Remove("Expires");
            headers.Remove("Pragma");
        }

        if (registers.IsLoaded)
            headers.TryAdd("Register-Revision", registers.Newest.Revision.Id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Sets what caches need to know of the response to a read, and returns its entity tag.</summary>
    public static string SetCaching(HttpContext http, RevisionRequest request, QueryContext context)
    {
        var tag = EntityTags.Of(http.Request, request, context);
        var headers = http.Response.Headers;
        headers["Register-Revision"] = context.Revision.ToString(CultureInfo.InvariantCulture);
        headers.ETag = tag;
        headers.ContentLanguage = context.Language;
        headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        // A response about a day to come will lose its "projected" when the day comes.
        var isPinned = request is AsOfRequest asOf
            ? asOf is { AsOf: not null, Revision: not null } && !context.Projected
            : request.Revision is not null;
        headers.CacheControl = isPinned
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300, stale-while-revalidate=86400";
        return tag;
    }
}
