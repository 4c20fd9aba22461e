using System.Net;
using System.Text;
using System.Text.Json;

namespace MineAction.Api.Tests.Contract;

/// <summary>Asks the service and holds every answer against the committed OpenAPI document.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    private const string TypesOfOurs =
        @"System\.|Microsoft\.|MineAction\.|FluentValidation|FastEndpoints|Int(16|32|64)|DateOnly|DateTime|Nullable|Boolean|`\d";

    private static readonly ContractDocument Document = ContractDocument.Committed;

    private readonly SchemaCheck _schemas = new(Document);

    public Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    /// <summary>The problem with a question that must be refused with this status.</summary>
    public async Task<ApiAnswer> RefusedAsync(HttpStatusCode status, string path, params (string Name, string Value)[] headers)
    {
        var answer = await GetAsync(path, headers);
        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        return answer;
    }

    public Task<ApiAnswer> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, null, headers);

    /// <summary>Sends a body as JSON; a text is sent as it is, and null is no body.</summary>
    public Task<ApiAnswer> SendJsonAsync(HttpMethod method, string path, object? body, params (string Name, string Value)[] headers) =>
        SendAsync(
            method,
            path,
            body is null ? null : new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
            headers);

    public async Task<ApiAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            Assert.That(request.Headers.TryAddWithoutValidation(name, value), Is.True, name);
        using var response = await http.SendAsync(request);
        var answer = new ApiAnswer(
            response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
        Check(method, path.Split('?')[0], answer);
        return answer;
    }

    public void Dispose() => http.Dispose();

    private void Check(HttpMethod method, string path, ApiAnswer answer)
    {
        Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(answer.Header("Register-Revision"), Is.Not.Null, "Register-Revision is on every answer");
        if (answer.Status >= HttpStatusCode.BadRequest && method != HttpMethod.Head)
            CheckProblem(method, path, answer);
        if (Document.OperationAt(method.Method, path) is { } operation)
            CheckAgainst(operation, method, answer);
        else if (path.StartsWith("/v1/", StringComparison.Ordinal))
            Assert.That((int)answer.Status, Is.GreaterThanOrEqualTo(400).Or.EqualTo(204), $"{method} {path} is not in the document");
    }

    private void CheckProblem(HttpMethod method, string path, ApiAnswer answer)
    {
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("application/problem+json"), answer.Text);
        Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
        Assert.That(answer.Header("ETag"), Is.Null);
        Assert.That(_schemas.Errors(answer.Json, ProblemSchema(method, path, answer)), Is.Empty);
        Assert.That(answer["status"].GetInt32(), Is.EqualTo((int)answer.Status));
        Assert.That(answer["instance"].GetString(), Is.EqualTo(path).Or.EqualTo(Uri.UnescapeDataString(path)));
        Assert.That(answer["traceId"].GetString(), Is.Not.Empty);
        Assert.That(answer.Text, Does.Not.Match(TypesOfOurs), "callers know nothing of our types");
    }

    // Some operations say more in a problem than all do.
    private static JsonElement ProblemSchema(HttpMethod method, string path, ApiAnswer answer) =>
        Document.OperationAt(method.Method, path) is { } operation
        && operation.GetProperty("responses").TryGetProperty(
            ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture), out var response)
            ? Document.Resolve(response).GetProperty("content").GetProperty("application/problem+json").GetProperty("schema")
            : Document.Root.GetProperty("components").GetProperty("schemas").GetProperty("Problem");

    private void CheckAgainst(JsonElement operation, HttpMethod method, ApiAnswer answer)
    {
        var name = operation.GetProperty("operationId").GetString();
        var status = ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(
            operation.GetProperty("responses").TryGetProperty(status, out var response),
            Is.True,
            $"{name} does not document {status}");
        response = Document.Resolve(response);
        foreach (var header in response.GetProperty("headers").EnumerateObject().Where(header => IsRequired(header.Value)))
            Assert.That(answer.Header(header.Name), Is.Not.Null, $"{name} lacks {header.Name}");
        // The server takes the body from an answer to HEAD; it is not part of this test.
        if (method == HttpMethod.Head)
            return;
        if (!response.TryGetProperty("content", out var content))
        {
            Assert.That(answer.Text, Is.Empty);
            return;
        }

        var mediaType = answer.Header("Content-Type")!.Split(';')[0];
        Assert.That(content.TryGetProperty(mediaType, out var documented), Is.True, $"{name} does not document {mediaType}");
        if (mediaType == "application/json")
            Assert.That(_schemas.Errors(answer.Json, documented.GetProperty("schema")), Is.Empty, name);
    }

    private static bool IsRequired(JsonElement header) =>
        Document.Resolve(header).TryGetProperty("required", out var required) && required.GetBoolean();
}
