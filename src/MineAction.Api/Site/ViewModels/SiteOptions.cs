namespace MineAction.Api.Site.ViewModels;

/// <summary>Options in the section <c>Site</c> of the configuration.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>
    /// Scheme and host in snippets, canonical links and oEmbed, for example <c>https://treaties.example.org</c>. Default: those of the
    /// request.
    /// </summary>
    public string? Origin { get; set; }
}
