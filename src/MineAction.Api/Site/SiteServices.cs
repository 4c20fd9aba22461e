using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.RateLimiting;
using MineAction.Api.Site.Assets;
using MineAction.Api.Site.Pages;
using MineAction.Api.Site.Pictures;
using MineAction.Api.Site.ViewModels;
using MineAction.Api.Site.Widget;

namespace MineAction.Api.Site;

/// <summary>Services, middleware and routes of the pages and embeds.</summary>
internal static class SiteServices
{
    /// <summary>
    /// To be added before the API's own exception handling: the first handler that handles an exception is the last one called.
    /// </summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageContextFactory>();
        builder.Services.AddSingleton<PageErrorHandler>();
        builder.Services.AddExceptionHandler<PageErrorHandler>();
        builder.Services.AddOptions<RateLimiterOptions>().PostConfigure<PageErrorHandler>((limiter, errors) =>
        {
            var rejectOthers = limiter.OnRejected!;
            limiter.OnRejected = (context, cancellation) =>
                PageErrorHandler.WantsPage(context.HttpContext) ? errors.HandleRejectedAsync(context) : rejectOthers(context, cancellation);
        });
        builder.Services.AddOptions<StatusCodePagesOptions>().PostConfigure<PageErrorHandler>((status, errors) =>
        {
            var handleOthers = status.HandleAsync;
            status.HandleAsync = context =>
                PageErrorHandler.WantsPage(context.HttpContext) ? errors.HandleStatusAsync(context.HttpContext) : handleOthers(context);
        });
        // Arabic, Chinese and Russian letters as themselves, not as numbers five times as long.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    public static void MapSite(this WebApplication app)
    {
        AssetsEndpoint.Map(app);
        HomeEndpoint.Map(app);
        PictureEndpoint.Map(app);
        InstrumentEndpoint.Map(app);
        StatesEndpoint.Map(app);
        StateEndpoint.Map(app);
        VerifyEndpoint.Map(app);
        EmbedToolEndpoint.Map(app);
        EmbedEndpoint.Map(app);
        OEmbedEndpoint.Map(app);
        IndexesEndpoint.Map(app);
    }
}
