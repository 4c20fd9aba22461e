using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>An editor of a register of its own, who imports documents.</summary>
internal sealed class Editor : IDisposable
{
    public const string Name = "alice";

    private readonly ApiHost _host;
    private readonly ApiClient _api;

    public Editor(Engine engine, params (string Key, string Value)[] settings)
    {
        _host = new ApiHost(engine, [.. EditorToken.Settings, .. settings]);
        _api = Authorized(_host.CreateClient());
    }

    public FixedClock Clock => _host.Clock;

    /// <summary>A part of the service itself, for what nobody asks for over HTTP.</summary>
    public T Service<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async Task<JsonElement> GetAsync(string path) => (await _api.GetAsync(path)).Json;

    public async Task<byte[]> BytesAsync(string path) => (await _api.GetAsync(path)).Bytes;

    /// <summary>What the import of a document answers, which must have the status.</summary>
    public async Task<JsonElement> ImportAsync(
        byte[] document, string contentType, string query = "", HttpStatusCode status = HttpStatusCode.OK, string? key = null,
        string? ifMatch = null)
    {
        using var content = ContentOf(document, contentType);
        return (await PostAsync($"/v1/imports{query}", content, status, key, ifMatch)).Json;
    }

    /// <summary>The plan of a document, and its entity tag.</summary>
    public async Task<(JsonElement Plan, string Tag)> DryRunAsync(byte[] document, string contentType, string query = "")
    {
        using var content = ContentOf(document, contentType);
        var answer = await PostAsync($"/v1/imports?dryRun=true{query}", content, HttpStatusCode.OK);
        return (answer.Json, answer.Header("ETag")!);
    }

    public Task<JsonElement> ImportAsync(
        string document, string contentType, string query = "", HttpStatusCode status = HttpStatusCode.OK) =>
        ImportAsync(Encoding.UTF8.GetBytes(document), contentType, query, status);

    public async Task<JsonElement> PostJsonAsync(string path, string json, HttpStatusCode status = HttpStatusCode.Created)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return (await PostAsync(path, content, status)).Json;
    }

    public async Task RetractAsync(long action)
    {
        var answer = await _api.SendAsync(HttpMethod.Delete, $"/v1/actions/{action}?reason=A+test", ("If-Match", "*"));
        Assert.That(answer.Status, Is.LessThan(HttpStatusCode.BadRequest), answer.Text);
    }

    public async Task<HttpStatusCode> DeleteAsync(string path) => (await _api.SendAsync(HttpMethod.Delete, path)).Status;

    public void Dispose()
    {
        _api.Dispose();
        _host.Dispose();
    }

    private static ApiClient Authorized(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", EditorToken.Of(Name));
        return new ApiClient(http);
    }

    private static ByteArrayContent ContentOf(byte[] document, string contentType) =>
        new(document) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };

    private async Task<ApiAnswer> PostAsync(
        string path, HttpContent content, HttpStatusCode status, string? key = null, string? ifMatch = null)
    {
        var headers = new[] { ("Idempotency-Key", key), ("If-Match", ifMatch) }.Where(header => header.Item2 is not null);
        var answer = await _api.SendAsync(HttpMethod.Post, path, content, [.. headers.Select(header => (header.Item1, header.Item2!))]);
        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        return answer;
    }
}
