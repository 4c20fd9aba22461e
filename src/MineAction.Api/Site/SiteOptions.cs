namespace MineAction.Api.Site;

/// <summary>The section <c>Site</c> of the configuration.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>
    /// Scheme and host that snippets, canonical links and oEmbed name, e.g. <c>https://treaties.example.org</c>. Default: those of the request.
    /// </summary>
    public string? Origin { get; set; }
}
