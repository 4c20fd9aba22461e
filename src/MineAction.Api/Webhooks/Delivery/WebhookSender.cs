using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Outgoing;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>HTTP client of the deliveries.</summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly HttpClient _http;

    public WebhookSender(IOptions<WebhookOptions> options) =>
        _http = new HttpClient(OutgoingHandler.Create(options.Value.AllowPrivateTargets)) { Timeout = options.Value.Timeout };

    /// <summary>Sends a message once.</summary>
    /// <returns>Why the subscriber has not accepted it; null where it has.</returns>
    public async Task<string?> SendAsync(Webhook webhook, string id, DateTimeOffset now, byte[] body, CancellationToken cancellation)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.Secret, id, timestamp, body));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("MineAction.Api", "1.0"));
        try
        {
            // Only the status counts; a body, however long, is not read.
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.IsSuccessStatusCode ? null : $"The target answered {(int)response.StatusCode}.";
        }
        catch (HttpRequestException e)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"The target did not answer within {_http.Timeout.TotalSeconds} seconds.";
        }
    }

    public void Dispose() => _http.Dispose();
}
