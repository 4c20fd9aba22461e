using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.RateLimiting;
using MineAction.Api.Site.Assets;
using MineAction.Api.Site.Pages;
using MineAction.Api.Site.Widget;

namespace MineAction.Api.Site;

/// <summary>The pages and the embeds, put together.</summary>
internal static class SiteServices
{
    /// <summary>To be added before the API's own error handling: the first handler that knows what to say says it.</summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection(SiteOptions.Section));
        builder.Services.AddSingleton<PageContextFactory>();
        builder.Services.AddSingleton<PageErrorHandler>();
        builder.Services.AddExceptionHandler<PageErrorHandler>();
        builder.Services.AddOptions<RateLimiterOptions>().PostConfigure<PageErrorHandler>((limiter, errors) =>
        {
            var others = limiter.OnRejected!;
            limiter.OnRejected = (context, stop) => PageErrorHandler.IsForReaders(context.HttpContext) ? errors.DescribeAsync(context) : others(context, stop);
        });
        // Arabic, Chinese and Russian letters as themselves, not as numbers five times as long.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    public static void UseSite(this WebApplication app)
    {
        var errors = app.Services.GetRequiredService<PageErrorHandler>();
        app.UseWhen(PageErrorHandler.IsForReaders, pages => pages.UseStatusCodePages(context => errors.DescribeAsync(context.HttpContext)));
    }

    public static void MapSite(this WebApplication app)
    {
        AssetsEndpoint.Map(app);
        HomeEndpoint.Map(app);
        InstrumentEndpoint.Map(app);
        StateEndpoint.Map(app);
        EmbedToolEndpoint.Map(app);
        EmbedEndpoint.Map(app);
        OEmbedEndpoint.Map(app);
        IndexesEndpoint.Map(app);
    }
}
