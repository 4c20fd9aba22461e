using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>
/// HTTP client of the deliveries. It connects to public addresses only: what a name resolves to is checked at each connection.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly bool _allowPrivateTargets;
    private readonly HttpClient _http;
    private readonly WebhookSecrets _secrets;

    public WebhookSender(IOptions<WebhookOptions> options, WebhookSecrets secrets)
    {
        _secrets = secrets;
        _allowPrivateTargets = options.Value.AllowPrivateTargets;
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            // A redirection, or a proxy, would bypass the check.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        };
        _http = new HttpClient(handler) { Timeout = options.Value.Timeout };
    }

    /// <summary>Sends a message once.</summary>
    public async Task<DeliveryOutcome> SendAsync(
        Webhook webhook, string id, DateTimeOffset now, byte[] body, CancellationToken cancellation)
    {
        if (_secrets.Reveal(webhook.Secret) is not { } secret)
        {
            return new("The secret cannot be read: it was encrypted with another key (Webhooks:SecretKey). "
                + $"POST /v1/webhooks/{webhook.Id}/secret makes a new one.");
        }

        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.Add("webhook-signature", WebhookSignature.Of(secret, id, timestamp, body));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("MineAction.Api", "1.0"));
        try
        {
            // Only the status counts; a body, however long, is not read.
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.IsSuccessStatusCode
                ? new()
                : new(
                    $"The target answered {(int)response.StatusCode}.",
                    response.StatusCode == HttpStatusCode.Gone,
                    response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null);
        }
        catch (HttpRequestException e)
        {
            return new(e.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new($"The target did not answer within {_http.Timeout.TotalSeconds} seconds.");
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var target = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        var allowed = _allowPrivateTargets ? addresses : [.. addresses.Where(PublicAddresses.Contains)];
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
