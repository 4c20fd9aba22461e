using System.Globalization;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>What the headers of every answer say, whatever it answers.</summary>
internal static class ResponseHeaders
{
    /// <summary>The headers that scripts of other origins may read.</summary>
    public const string Exposed = "ETag,Link,Register-Revision,Retry-After";

    /// <summary>Lets the answer say it when it starts, whatever was cleared or added by then.</summary>
    public static void Announce(HttpContext http) => http.Response.OnStarting(() =>
    {
        SetHeaders(http);
        return Task.CompletedTask;
    });

    /// <summary>Says it at once.</summary>
    public static void SetHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // Whether or not a page asked: a cache in front gives the same answer to pages and to programs.
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = Exposed;
        }

        // The framework writes caching headers of its own over those of a problem.
        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = "no-store";
            headers.Remove("Expires");
            headers.Remove("Pragma");
        }

        var registers = http.RequestServices.GetRequiredService<RegisterProvider>();
        if (registers.IsLoaded)
            headers.TryAdd("Register-Revision", registers.Newest.Revision.Id.ToString(CultureInfo.InvariantCulture));
    }
}
