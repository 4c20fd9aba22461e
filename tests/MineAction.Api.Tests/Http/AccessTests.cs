using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

/// <summary>Who may not do it is told so, and nothing else about the request.</summary>
public sealed class AccessTests(Engine engine) : EveryOperationTests(engine)
{
    private static IEnumerable<TestCaseData> ForEditors => CasesOf(operation => operation.TryGetProperty("security", out _));

    [TestCaseSource(nameof(ForEditors))]
    public async Task It_is_told_before_what_is_wrong_with_the_query_or_the_body(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var spoilt in Spoilt(request))
            await AssertAccessIsRefusedAsync(spoilt);
    }

    [TestCaseSource(nameof(ForEditors))]
    public async Task It_is_told_before_what_is_wrong_with_the_type_of_the_body(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var type in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "nonsense", null })
            await AssertAccessIsRefusedAsync(request with { MediaType = type, Body = "x" });
        await AssertAccessIsRefusedAsync(request with { MediaType = null, Body = null });
    }

    private static IEnumerable<ExampleRequest> Spoilt(ExampleRequest request)
    {
        yield return request with { Address = request.With("colour", "1") };
        yield return request with { Address = request.Address.Split('?')[0] };
        if (request.MediaType is "application/json")
        {
            yield return request with { Body = "{" };
            yield return request with { Body = JsonSerializer.Serialize(new { colour = 1 }) };
        }
    }

    private async Task AssertAccessIsRefusedAsync(ExampleRequest request)
    {
        var nobody = await SendAsync(request, token: null);
        AssertProblem(nobody, HttpStatusCode.Unauthorized, "unauthenticated");
        Assert.That(nobody.Header("WWW-Authenticate"), Is.EqualTo("Bearer"));
        AssertProblem(await SendAsync(request, EditorToken.Forged), HttpStatusCode.Unauthorized, "unauthenticated");
        AssertProblem(await SendAsync(request, EditorToken.Of("ana", "register:read")), HttpStatusCode.Forbidden, "forbidden");
    }

    private Task<ApiAnswer> SendAsync(ExampleRequest request, string? token) =>
        Api.SendAsync(request.Method, request.Address, ContentOf(request), token is null ? [] : [("Authorization", $"Bearer {token}")]);
}
