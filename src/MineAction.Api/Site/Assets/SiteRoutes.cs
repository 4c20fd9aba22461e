namespace MineAction.Api.Site.Assets;

/// <summary>Routes of the site.</summary>
internal static class SiteRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Maps GET and HEAD. A request delegate, because the framework would compile any other handler at start. What is mapped here is for
    /// readers and crawlers, and no part of the OpenAPI document.
    /// </summary>
    public static void MapGetAndHead(this IEndpointRouteBuilder routes, string pattern, RequestDelegate handle) => routes
        .MapMethods(pattern, Methods, handle)
        .ExcludeFromDescription();
}
