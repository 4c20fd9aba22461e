using MineAction.Api.Http.Query;

namespace MineAction.Api.Site.ViewModels;

/// <summary>Factory of page contexts.</summary>
internal sealed class PageContextFactory(QueryContextFactory queries)
{
    /// <summary>The context of the requested page. Waits for the register.</summary>
    public Task<PageContext> CreateAsync(HttpRequest http) => CreateAsync(http, http.Query);

    /// <summary>The same with another query than the request's own.</summary>
    public async Task<PageContext> CreateAsync(HttpRequest http, IQueryCollection query)
    {
        var request = PageRequest.Of(query);
        var context = await queries.CreateAsync(request, http);
        return new PageContext(context, request, RequestOrigin.Of(http), http.Path.Value ?? "/", query);
    }
}
