using Microsoft.Extensions.Options;
using MineAction.Api.Http.Query;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Understands a request for a page.</summary>
internal sealed class PageContextFactory(QueryContextFactory reader, IOptions<SiteOptions> options)
{
    /// <summary>The visit, the question behind it, and the day as written where it is none.</summary>
    public Task<(PageContext PageContext, PageRequest Request, string? NoDay)> ReadAsync(HttpRequest http) => ReadAsync(http, http.Query);

    /// <summary>The same for a visit to a page with another query.</summary>
    public async Task<(PageContext PageContext, PageRequest Request, string? NoDay)> ReadAsync(HttpRequest http, IQueryCollection query)
    {
        var (request, noDay) = PageRequest.Of(query);
        var context = await reader.CreateAsync(request, http);
        return (new PageContext(context, OriginOf(http), http.Path.Value ?? "/", query, request.AsOf is not null), request, noDay);
    }

    /// <summary>Scheme and host under which visitors know the service.</summary>
    public string OriginOf(HttpRequest http) => options.Value.Origin?.TrimEnd('/') ?? $"{http.Scheme}://{http.Host.ToUriComponent()}";
}
