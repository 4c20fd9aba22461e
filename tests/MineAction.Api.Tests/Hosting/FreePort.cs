using System.Net;
using System.Net.Sockets;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Loopback ports that nobody listens on.</summary>
internal static class FreePort
{
    /// <summary>Any one.</summary>
    public static int Any() => TryListen(0)!.Value;

    /// <summary>The first of some that is free.</summary>
    /// <exception cref="InvalidOperationException">None is.</exception>
    public static int Among(params int[] ports) => ports.Select(TryListen).FirstOrDefault(port => port is not null)
        ?? throw new InvalidOperationException($"None of the ports {string.Join(", ", ports)} is free.");

    private static int? TryListen(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
