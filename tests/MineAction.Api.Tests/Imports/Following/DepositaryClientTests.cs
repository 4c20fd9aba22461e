using System.Net;
using Microsoft.Extensions.Options;
using MineAction.Api.Imports.Following;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>Nobody leads the follower into the operator's network: neither a name, nor a redirection.</summary>
public sealed class DepositaryClientTests
{
    private const string Page = "https://treaties.example.org/page";

    [TestCase("http://treaties.example.org/page")]
    [TestCase("https://127.0.0.1/page")]
    [TestCase("https://169.254.169.254/latest/meta-data")]
    [TestCase("https://[::ffff:10.0.0.1]/")]
    [TestCase("https://register/page")]
    public async Task A_redirection_is_checked_as_the_first_address_is(string inside)
    {
        using var handler = new Answers(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(inside) } });
        using var client = new DepositaryClient(Options.Create(new DepositaryOptions()), handler);

        var fetched = await client.FetchAsync(Page, null, CancellationToken.None);

        Assert.That(((FetchedDocument.Failed)fetched).Why, Does.StartWith($"'{inside}' is not"));
        Assert.That(handler.Asked, Is.EqualTo(new[] { Page }));
    }

    [Test]
    public async Task A_name_that_resolves_to_an_inner_address_is_refused_at_the_connection()
    {
        using var client = DepositaryClient.Create(Options.Create(new DepositaryOptions()));

        // Reserved for this purpose, and resolved by the machine itself (RFC 6761).
        var fetched = await client.FetchAsync("https://inside.localhost:9/", null, CancellationToken.None);

        Assert.That(((FetchedDocument.Failed)fetched).Why, Does.Contain("not on the public internet").Or.Contain("inside.localhost"));
    }

    [Test]
    public async Task A_server_that_wants_to_be_left_alone_is_heard()
    {
        var busy = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromHours(3)) } };
        using var handler = new Answers(busy);
        using var client = new DepositaryClient(Options.Create(new DepositaryOptions()), handler);

        var fetched = (FetchedDocument.Failed)await client.FetchAsync(Page, null, CancellationToken.None);

        Assert.That(fetched.RetryAfter, Is.EqualTo(TimeSpan.FromHours(3)));
        var now = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.That(
            new DailySchedule(new TimeOnly(13, 0), TimeSpan.FromMinutes(15)).AfterFailure(now, 1, fetched.RetryAfter),
            Is.EqualTo(now.AddHours(3)));
    }

    private sealed class Answers(HttpResponseMessage answer) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            answer.RequestMessage = request;
            return Task.FromResult(answer);
        }

        protected override void Dispose(bool disposing)
        {
            answer.Dispose();
            base.Dispose(disposing);
        }
    }
}
