using Microsoft.Extensions.Options;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Site.ViewModels;

/// <summary>Factory of page contexts.</summary>
internal sealed class PageContextFactory(QueryContextFactory queries, IOptions<SiteOptions> options)
{
    /// <summary>The context of the requested page. Waits for the register.</summary>
    public Task<PageContext> CreateAsync(HttpRequest http) => CreateAsync(http, http.Query);

    /// <summary>The same with another query than the request's own.</summary>
    public async Task<PageContext> CreateAsync(HttpRequest http, IQueryCollection query)
    {
        var request = PageRequest.Of(query);
        var context = await queries.CreateAsync(request, http);
        return new PageContext(context, request, OriginOf(http), http.Path.Value ?? "/", query);
    }

    /// <summary>Scheme and host of the service's public address, without a slash.</summary>
    public string OriginOf(HttpRequest http) => options.Value.Origin?.TrimEnd('/') ?? $"{http.Scheme}://{http.Host.ToUriComponent()}";
}
