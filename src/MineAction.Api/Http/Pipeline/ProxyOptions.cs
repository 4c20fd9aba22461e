using System.ComponentModel;

namespace MineAction.Api.Http.Pipeline;

/// <summary>The section <c>Proxy</c> of the configuration.</summary>
internal sealed class ProxyOptions
{
    public const string Section = "Proxy";

    [Description("addresses or networks of proxies whose X-Forwarded-For, -Proto, -Host and -Prefix are believed")]
    public IReadOnlyList<string> KnownNetworks { get; set; } = [];
}
