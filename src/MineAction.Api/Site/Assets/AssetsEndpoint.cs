using MineAction.Api.Http.Localization;

namespace MineAction.Api.Site.Assets;

/// <summary>The asset files of pages and widgets.</summary>
internal static class AssetsEndpoint
{
    private const string Script = "text/javascript; charset=utf-8";
    private const string Style = "text/css; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    private static readonly Dictionary<string, Asset> Assets = new()
    {
        ["/embed/treaty-status.js"] = Asset.OfResource("site/assets/treaty-status.js", Script),
        ["/embed/frames.js"] = Asset.OfResource("site/assets/frames.js", Script),
        ["/assets/site.css"] = Asset.OfResource("site/assets/site.css", Style),
        ["/assets/site.js"] = Asset.OfResource("site/assets/site.js", Script),
        ["/assets/frame.js"] = Asset.OfResource("site/assets/frame.js", Script),
        ["/assets/icon.svg"] = Asset.OfResource("site/assets/icon.svg", "image/svg+xml"),
        ["/assets/card.png"] = Asset.OfResource("site/assets/card.png", "image/png"),
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (path, asset) in Assets)
            routes.MapGetAndHead(path, asset.SendAsync);
        foreach (var language in Languages.All)
        {
            var strings = Asset.OfText(() => LocalizedStrings.Read(language).ToWidgetJson(), Json);
            routes.MapGetAndHead($"/embed/strings/{language}.json", strings.SendAsync);
        }
    }

    /// <summary>The versioned address of an asset, for the pages.</summary>
    public static string AddressOf(string path) => Assets[path].Versioned(path);
}
