using System.ComponentModel;

namespace MineAction.Api.Http.Pipeline;

/// <summary>The section <c>Site</c> of the configuration: where the public reaches the service.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    [Description("scheme and host of every absolute address, for example https://treaties.example.org; default: those of the request")]
    public string? Origin { get; set; }

    [Description("the path below which the public reaches the service, for example /treaties")]
    public string? PathBase { get; set; }
}
