using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Browsing;

/// <summary>The service on a loopback port, where a browser can find it.</summary>
internal static class SiteHost
{
    /// <summary>Starts it, and returns the address: scheme, host and port.</summary>
    /// <param name="host">The service.</param>
    /// <param name="port">The loopback port; 0 for any that is free.</param>
    public static Uri Listen(this ApiHost host, int port = 0)
    {
        host.UseKestrel(port);
        host.StartServer();
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new Uri(addresses.Addresses.First().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }
}
