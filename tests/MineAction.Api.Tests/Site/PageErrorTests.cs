using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Site.Pages;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>What a reader is told when it is not the reader's address that is wrong.</summary>
public sealed class PageErrorTests
{
    [TestCase("/?lang=fr", "Trop de demandes depuis votre adresse.")]
    [TestCase("/embed/ccm?lang=ar", "طلبات كثيرة جدًا من عنوانك.")]
    public async Task Who_asks_too_often_is_told_in_a_page_when_to_come_back(string address, string sentence)
    {
        await using var host = new ApiHost(Engines.Sqlite, ("RateLimit:PermitsPerMinute", "1"));
        await host.PageAsync(address);
        var (page, response) = await host.PageAsync(address, HttpStatusCode.TooManyRequests);
        Assert.That(page.Text(), Does.Contain(sentence));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
    }

    [Test]
    public async Task A_database_that_does_not_answer_is_told_in_a_page()
    {
        var services = SharedHosts.Of(Engines.Sqlite).Services;
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (HttpMethods.Get, "/i/ccm", new QueryString("?lang=en"));
        http.Request.Headers.Accept = "text/html";
        http.Response.Body = body;

        var errors = services.GetRequiredService<PageErrorHandler>();
        Assert.That(await errors.TryHandleAsync(http, new SqliteException("busy", 5), default), Is.True);

        Assert.That(http.Response.StatusCode, Is.EqualTo(StatusCodes.Status503ServiceUnavailable));
        Assert.That(http.Response.Headers.RetryAfter.ToString(), Is.EqualTo("60"));
        Assert.That(System.Text.Encoding.UTF8.GetString(body.ToArray()), Does.Contain("The register cannot be reached just now."));
    }
}
