namespace MineAction.Api.Site.Pages;

/// <summary>What a page lets a browser do: nothing but what it is made of.</summary>
internal static class PageHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; ";

    public static void Set(HttpContext http, bool isFrame)
    {
        var headers = http.Response.Headers;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        if (isFrame)
        {
            headers.ContentSecurityPolicy = Policy + "form-action 'none'; frame-ancestors *";
            // Pages that isolate themselves may frame only what says this of itself.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            return;
        }

        headers.ContentSecurityPolicy = Policy + "form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
