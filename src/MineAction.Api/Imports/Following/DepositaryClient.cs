using System.Net;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Outgoing;
using MineAction.Api.Imports.Reading;

namespace MineAction.Api.Imports.Following;

/// <summary>
/// HTTP client of the depositary: one question at a time, bounded in time and size, under a name of its own. Redirections are followed hop
/// by hop, each address checked as the first one is.
/// </summary>
internal sealed class DepositaryClient : IDisposable
{
    private const int MaximumRedirections = 5;

    private readonly DepositaryOptions _options;
    private readonly HttpClient _http;

    /// <param name="options">The settings.</param>
    /// <param name="handler">Sends the requests; disposed with the client.</param>
    public DepositaryClient(IOptions<DepositaryOptions> options, HttpMessageHandler handler)
    {
        _options = options.Value;
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>A client that connects to public addresses only, unless the settings allow others.</summary>
    public static DepositaryClient Create(IOptions<DepositaryOptions> options)
    {
        var handler = OutgoingHandler.Create(options.Value.AllowPrivateAddresses);
        handler.AutomaticDecompression = DecompressionMethods.All;
        return new DepositaryClient(options, handler);
    }

    /// <summary>Asks for a document once.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="known">The one that was read before, which need not be sent again; null to have it sent whatever it is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<FetchedDocument> FetchAsync(string address, DocumentState? known, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Timeout);
        try
        {
            return await FollowRedirectionsAsync(address, known, patience.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchedDocument.Failed(e.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchedDocument.Failed($"There was no whole answer within {_options.Timeout.TotalSeconds} seconds.");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<FetchedDocument> FollowRedirectionsAsync(string address, DocumentState? known, CancellationToken cancellation)
    {
        for (var hop = 0; hop <= MaximumRedirections; hop++)
        {
            if (OutgoingAddress.Fault(address, _options.AllowPrivateAddresses) is { } fault)
                return new FetchedDocument.Failed($"'{address}' {fault}");
            using var request = RequestFor(address, known);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (RedirectionOf(response) is not { } next)
                return await ReadAsync(response, isConditional: (known?.Tag ?? known?.LastModified) is not null, cancellation);
            address = next;
        }

        return new FetchedDocument.Failed($"There were more than {MaximumRedirections} redirections.");
    }

    private HttpRequestMessage RequestFor(string address, DocumentState? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var contact = string.IsNullOrWhiteSpace(_options.Contact) ? "" : $"; {_options.Contact}";
        request.Headers.TryAddWithoutValidation("User-Agent", $"MineAction.Api/1.0 (treaty register{contact})");
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/xml, text/xml");
        if (known?.Tag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } day)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        return request;
    }

    private static string? RedirectionOf(HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
        && response.Headers.Location is { } location
        && Uri.TryCreate(response.RequestMessage!.RequestUri!, location, out var next)
            ? next.GetLeftPart(UriPartial.Query)
            : null;

    private static async Task<FetchedDocument> ReadAsync(HttpResponseMessage response, bool isConditional, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && isConditional)
            return new FetchedDocument.Unchanged();
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return new FetchedDocument.Failed(
                $"The server answered {(int)response.StatusCode}.", response.Headers.RetryAfter?.Delta);
        }

        await using var content = await response.Content.ReadAsStreamAsync(cancellation);
        if (await DocumentReader.ReadBytesAsync(content, cancellation) is not { } bytes)
            return new FetchedDocument.Failed($"The document is larger than {DocumentReader.MaximumBytes / 1024 / 1024} MB.");
        return new FetchedDocument.Received(
            bytes, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("R"));
    }
}
