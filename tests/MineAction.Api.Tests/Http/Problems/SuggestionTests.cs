using System.Diagnostics;
using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Problems;

/// <summary>What a 404 suggests, and what it costs.</summary>
public sealed class SuggestionTests(Engine engine) : ApiTests(engine)
{
    // The distance to thousands of names, each as long as the address, took eleven seconds of a processor.
    [TestCase("/v1/states/{0}")]
    [TestCase("/v1/instruments/{0}/participants")]
    public async Task A_name_of_thousands_of_letters_is_answered_like_any_other(string address)
    {
        await Api.RefusedAsync(HttpStatusCode.NotFound, string.Format(null, address, "nobody"));
        var watch = Stopwatch.StartNew();
        await Api.RefusedAsync(HttpStatusCode.NotFound, string.Format(null, address, new string('a', 7000)));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
    }
}
