using System.Globalization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>The response headers that do not depend on the slice: the one place that sets them.</summary>
internal sealed class ResponseHeaders(RegisterProvider registers, TimeProvider clock)
{
    private const int Fresh = 300;

    private Lifetime? _untilMidnight;

    /// <summary>The headers that scripts of other origins may read.</summary>
    public static readonly string[] Exposed =
        ["ETag", "Link", "Register-Revision", "Data-Through", "Content-Disposition", "Retry-After"];

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
        else if (IsAboutToday(http.Response))
        {
            headers.CacheControl = UntilMidnight();
        }

        if (registers.IsLoaded)
            headers.TryAdd("Register-Revision", registers.Newest.Revision.Id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Whether a response to a read ends with the day: none of the lifetimes that <see cref="SetCaching"/> knows is its own.
    /// </summary>
    public static bool IsAboutToday(HttpResponse response) => response.Headers is { ETag.Count: > 0, CacheControl.Count: 0 };

    /// <summary>
    /// The lifetime of a response about today: five minutes, and a while in which a cache may give it once more as it asks anew, all of it
    /// before midnight (UTC).
    /// </summary>
    public string UntilMidnight()
    {
        var left = (int)(TimeSpan.FromDays(1) - clock.GetUtcNow().UtcDateTime.TimeOfDay).TotalSeconds;
        var current = _untilMidnight;
        if (current?.Left != left)
        {
            var fresh = Math.Min(Fresh, left);
            _untilMidnight = current = new(left, $"public, max-age={fresh}, stale-while-revalidate={left - fresh}");
        }

        return current.Text;
    }

    /// <summary>Sets what caches need to know of the response to a read, and returns its entity tag.</summary>
    public static string SetCaching(HttpContext http, RevisionRequest request, QueryContext context)
    {
        var tag = EntityTags.Of(http.Request, request, context);
        var headers = http.Response.Headers;
        headers["Register-Revision"] = context.Revision.ToString(CultureInfo.InvariantCulture);
        if (context.DataThrough is { } through)
            headers["Data-Through"] = IsoDate.Of(through);
        headers.ETag = tag;
        headers.ContentLanguage = context.Language;
        string[] undecided = [.. Undecided(request, context)];
        if (undecided.Length > 0)
            headers.Vary = string.Join(", ", undecided);
        // A cursor names the revision and the day of its list.
        var isOnePage = request is ListRequest { Cursor: not null };
        var day = request as AsOfRequest;
        // A response about a day to come will lose its "projected" when the day comes.
        if (day is not null && (context.Projected || (day.AsOf is null && !isOnePage)))
            return tag;
        headers.CacheControl = request.Revision is not null || isOnePage
            ? "public, max-age=31536000, immutable"
            : $"public, max-age={Fresh}, stale-while-revalidate=86400";
        return tag;
    }

    // What the address has not decided. A response that differs by nothing else need not be kept once for every browser.
    private static IEnumerable<string> Undecided(RevisionRequest request, QueryContext context)
    {
        var localized = request as LocalizedRequest;
        if (localized?.Format is null && FormatsAttribute.Of(request.GetType()).Count > 1)
            yield return "Accept";
        if (OutputFormats.IsCompressible(context.Format))
            yield return "Accept-Encoding";
        if (localized is { Lang: null } && !WordlessAttribute.IsOn(request, context.Format))
            yield return "Accept-Language";
    }

    private sealed record Lifetime(int Left, string Text);
}
