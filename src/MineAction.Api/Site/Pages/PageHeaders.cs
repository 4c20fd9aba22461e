namespace MineAction.Api.Site.Pages;

/// <summary>Security headers of pages: a browser may load what the page is made of, and nothing else.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; ";

    public static void Set(HttpContext http, bool isFrame)
    {
        var headers = http.Response.Headers;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        if (isFrame)
        {
            headers.ContentSecurityPolicy = Policy + "form-action 'none'; frame-ancestors *";
            // A page that is cross-origin isolated may frame only documents with these headers.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            return;
        }

        headers.ContentSecurityPolicy = Policy + "form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
