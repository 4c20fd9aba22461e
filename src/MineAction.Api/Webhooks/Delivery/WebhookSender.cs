using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Outgoing;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>HTTP client of the deliveries.</summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly HttpClient _http;
    private readonly WebhookSecrets _secrets;

    public WebhookSender(IOptions<WebhookOptions> options, WebhookSecrets secrets)
    {
        _secrets = secrets;
        _http = new HttpClient(OutgoingHandler.Create(options.Value.AllowPrivateTargets)) { Timeout = options.Value.Timeout };
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
}
