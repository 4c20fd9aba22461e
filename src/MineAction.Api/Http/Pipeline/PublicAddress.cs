using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// The address under which the public reaches the service, made that of each request: whatever writes an absolute address, or one with a
/// path, finds it there. What a proxy says of a request is believed only of proxies that the operator names.
/// </summary>
internal static class PublicAddress
{
    public static void AddPublicAddress(this WebApplicationBuilder builder)
    {
        var site = builder.AddSettings<SiteOptions>(SiteOptions.Section);
        if (site.Origin is { } origin && !IsOrigin(origin))
            throw new StartupException($"Site:Origin is '{origin}'; give a scheme and a host, for example https://treaties.example.org.");
        if (site.PathBase is { } path && (path.TrimEnd('/') is not ['/', _, ..] || path.Contains("//", StringComparison.Ordinal)))
            throw new StartupException($"Site:PathBase is '{path}'; give a path that begins with a slash, for example /treaties.");
        var proxy = builder.AddSettings<ProxyOptions>(ProxyOptions.Section);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Configure(forwarded, proxy));
        // The framework's own switch (ASPNETCORE_FORWARDEDHEADERS_ENABLED) believes anybody.
        foreach (var filter in builder.Services.Where(each => each.ImplementationType?.Name == "ForwardedHeadersStartupFilter").ToList())
            builder.Services.Remove(filter);
    }

    /// <summary>To be used before everything that looks at a request. Without settings it adds nothing.</summary>
    public static void UsePublicAddress(this WebApplication app)
    {
        if (app.Services.GetOptions<ProxyOptions>().KnownNetworks.Count > 0)
            app.UseForwardedHeaders();
        var site = app.Services.GetOptions<SiteOptions>();
        if (site.Origin is { } origin)
            app.Use(OriginOf(new Uri(origin)));
        if (site.PathBase is { } path)
            app.Use(PathBaseOf(path.TrimEnd('/')));
    }

    private static Func<HttpContext, RequestDelegate, Task> OriginOf(Uri origin)
    {
        var scheme = origin.Scheme;
        var host = origin.IsDefaultPort ? new HostString(origin.IdnHost) : new HostString(origin.IdnHost, origin.Port);
        return (http, next) =>
        {
            (http.Request.Scheme, http.Request.Host) = (scheme, host);
            return next(http);
        };
    }

    // A proxy may pass the path on as it came, or take the base off.
    private static Func<HttpContext, RequestDelegate, Task> PathBaseOf(PathString pathBase) => (http, next) =>
    {
        if (http.Request.Path.StartsWithSegments(pathBase, out var rest))
            http.Request.Path = rest.HasValue ? rest : "/";
        http.Request.PathBase = pathBase;
        return next(http);
    };

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.AbsolutePath == "/"
        && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0;

    private static void Configure(ForwardedHeadersOptions forwarded, ProxyOptions proxy)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.All;
        // As many as there are, for as long as each is one of ours.
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in proxy.KnownNetworks)
            forwarded.KnownIPNetworks.Add(NetworkOf(network));
    }

    private static IPNetwork NetworkOf(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new StartupException($"Proxy:KnownNetworks names '{text}'; give addresses or networks such as 10.0.0.0/8 or 127.0.0.1.");
}
