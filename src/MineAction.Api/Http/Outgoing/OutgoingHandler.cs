using System.Net;
using System.Net.Sockets;

namespace MineAction.Api.Http.Outgoing;

/// <summary>
/// Handler of the HTTP clients that call addresses which others name. It connects to public addresses only: what a name resolves to is
/// checked at each connection, so that a name that resolves to something else the next time is refused then.
/// </summary>
internal static class OutgoingHandler
{
    /// <param name="allowPrivate">Whether addresses inside the network are allowed.</param>
    public static SocketsHttpHandler Create(bool allowPrivate) => new()
    {
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allowPrivate, cancellation),
        // A redirection, or a proxy, would bypass the check.
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        var allowed = allowPrivate ? addresses : [.. addresses.Where(PublicAddresses.Contains)];
        if (allowed.Length == 0)
            throw new HttpRequestException($"'{target.Host}' is not on the public internet.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
