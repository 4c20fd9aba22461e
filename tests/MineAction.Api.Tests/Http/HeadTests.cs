using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Http;

/// <summary>On a port: what a server does with the body of an answer to HEAD is part of it.</summary>
public sealed class HeadTests(Engine engine) : EveryOperationTests(engine)
{
    // Fields of one transmission, and not of the answer.
    private static readonly string[] Transmission = ["Date", "Transfer-Encoding"];

    private Uri _service = null!;

    // The stream of changes has no answer that ends, and to HEAD tells only that it is there.
    private static IEnumerable<TestCaseData> GetOperations =>
        All.Where(each => each.Arguments is ["get", string path] && !path.EndsWith("/stream", StringComparison.Ordinal));

    private protected override void Start(ApiHost host) => _service = host.Listen();

    [TestCaseSource(nameof(GetOperations))]
    public async Task HEAD_has_the_status_and_the_headers_of_GET_and_no_body(string method, string path)
    {
        var address = RequestOf(method, path).Address;
        using var client = Host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
        using var first = await AskAsync(client, HttpMethod.Head, address);
        using var get = await AskAsync(client, HttpMethod.Get, address);
        using var again = await AskAsync(client, HttpMethod.Head, address);

        Assert.That(get.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        foreach (var head in new[] { first, again })
        {
            Assert.That(head.StatusCode, Is.EqualTo(get.StatusCode));
            // How long an answer is, is known once it was made.
            Assert.That(HeadersOf(head).Append(LengthOf(get)).Distinct(), Is.EquivalentTo(HeadersOf(get).Append(LengthOf(get)).Distinct()));
        }

        Assert.That(await RawAsync($"HEAD {address} HTTP/1.1"), Does.StartWith("HTTP/1.1 200 OK\r\n").And.EndsWith("\r\n\r\n"));
    }

    [Test]
    public async Task HEAD_of_the_stream_of_changes_ends_and_has_no_body() =>
        Assert.That(await RawAsync("HEAD /v1/changes/stream HTTP/1.1"), Does.StartWith("HTTP/1.1 200 OK\r\n").And.EndsWith("\r\n\r\n"));

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, HttpMethod method, string address) =>
        client.SendAsync(new HttpRequestMessage(method, address), HttpCompletionOption.ResponseHeadersRead);

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) =>
        from header in answer.Headers.Concat(answer.Content.Headers)
        where !Transmission.Contains(header.Key)
        select $"{header.Key}: {string.Join(", ", header.Value)}";

    private static string LengthOf(HttpResponseMessage answer) => $"Content-Length: {answer.Content.Headers.ContentLength}";

    private async Task<string> RawAsync(string request)
    {
        using var socket = new TcpClient(_service.Host, _service.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{request}\r\nHost: {_service.Authority}\r\nAuthorization: Bearer {EditorToken.Of("ana")}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync();
    }
}
