using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Writing;

public sealed class WriteAccessTests(Engine engine) : WritingTests(engine)
{
    private const string Address = "/v1/instruments/apmbc/actions";

    [Test]
    public async Task Without_a_valid_token_nobody_writes()
    {
        await AssertRefusedAsync(null, "Bearer", "Writing needs a token");
        await AssertRefusedAsync("Basic YWJjOmRlZg==", "Bearer", "Writing needs a token");
        await AssertRefusedAsync("Bearer nonsense", "Bearer error=\"invalid_token\"", "The token is not valid here");
        await AssertRefusedAsync($"Bearer {EditorToken.Forged}", "Bearer error=\"invalid_token\"", "The token is not valid here");
        await AssertRefusedAsync($"Bearer {EditorToken.Expired}", "Bearer error=\"invalid_token\"", "The token has expired");
        await AssertRefusedAsync($"Bearer {EditorToken.ForAnotherService}", "Bearer error=\"invalid_token\"", "for another service");
    }

    [Test]
    public async Task A_token_without_the_scope_or_without_a_subject_does_not_write()
    {
        foreach (var (token, detail) in new[]
        {
            (EditorToken.Of("ana", "register:read"), "lacks the scope"),
            (EditorToken.Of("ana", ""), "lacks the scope"),
            (EditorToken.Of(null), "names no subject"),
            (EditorToken.Of("a\0na"), "names no subject"),
            (EditorToken.Of(new string('a', 256)), "names no subject"),
        })
        {
            var answer = await PostAsync($"Bearer {token}");
            AssertProblem(answer, HttpStatusCode.Forbidden, "forbidden");
            Assert.That(answer["detail"].GetString(), Does.Contain(detail));
        }
    }

    [Test]
    public async Task The_scope_may_be_one_of_several()
    {
        var answer = await PostAsync($"Bearer {EditorToken.Of("ben", $"openid {EditorToken.Scope} email")}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        Assert.That(
            (await Api.GetAsync($"/v1/actions/{answer["id"]}/history")).Items[0].GetProperty("author").GetString(),
            Is.EqualTo("ben"));
    }

    [Test]
    public async Task A_bad_token_does_not_stop_anybody_from_reading()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc", ("Authorization", $"Bearer {EditorToken.Forged}"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Where_no_issuer_is_configured_the_service_says_that_it_is_read_only()
    {
        var api = new ApiClient(SharedHosts.Of(Engines.Sqlite).CreateClient());
        foreach (var headers in new (string, string)[][] { [], [("Authorization", $"Bearer {EditorToken.Of("ana")}")] })
        {
            var answer = await api.SendJsonAsync(HttpMethod.Post, Address, Entry("USA", "accession", "2026-05-01"), headers);
            AssertProblem(answer, HttpStatusCode.Forbidden, "read-only");
            Assert.That(answer["detail"].GetString(), Does.Contain("Authentication:Schemes:Bearer"));
        }
    }

    private async Task AssertRefusedAsync(string? authorization, string challenge, string detail)
    {
        var answer = await PostAsync(authorization);
        AssertProblem(answer, HttpStatusCode.Unauthorized, "unauthenticated");
        Assert.That(answer.Header("WWW-Authenticate"), Is.EqualTo(challenge));
        Assert.That(answer["detail"].GetString(), Does.Contain(detail));
    }

    private Task<ApiAnswer> PostAsync(string? authorization) =>
        Api.SendJsonAsync(
            HttpMethod.Post,
            Address,
            Entry("USA", "accession", "2026-05-01"),
            authorization is null ? [] : [("Authorization", authorization)]);
}
