using System.Net;
using MineAction.Api.Tests.Contract;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Tests that write, each fixture on a host and a database of its own, once on each engine.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public abstract class WritingTests(Engine engine)
{
    private protected Engine Engine => engine;

    private protected ApiHost Host { get; private set; } = null!;

    private protected ApiClient Api { get; private set; } = null!;

    /// <summary>Settings of the host beside those for tokens.</summary>
    private protected virtual (string Key, string Value)[] Settings => [];

    /// <summary>What is to be done with the host before its first client.</summary>
    private protected virtual void Start(ApiHost host)
    {
    }

    [OneTimeSetUp]
    public void StartHost()
    {
        Host = new ApiHost(engine, [.. EditorToken.Settings, .. Settings]);
        Start(Host);
        var client = Host.CreateClient();
        // A thousand writers queue: on a busy machine the last one waits longer than the default of a hundred seconds.
        client.Timeout = TimeSpan.FromMinutes(10);
        Api = new ApiClient(client);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        Api?.Dispose();
        Host?.Dispose();
    }

    /// <summary>What an editor enters; members may be replaced or, by null, left out.</summary>
    private protected static Dictionary<string, object?> Entry(
        string participant, string kind, string? date, params (string Member, object? Value)[] members)
    {
        var entry = new Dictionary<string, object?>
        {
            ["participant"] = participant,
            ["kind"] = kind,
            ["date"] = date,
            ["source"] = new { title = "A test", reliability = "unverified" },
        };
        foreach (var (member, value) in members)
            entry[member] = value;
        return entry;
    }

    private protected Task<ApiAnswer> WriteAsync(
        HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers) =>
        Api.SendJsonAsync(method, path, body, [("Authorization", $"Bearer {EditorToken.Of("ana")}"), .. headers]);

    /// <summary>Records an act, which must succeed; its number.</summary>
    private protected async Task<long> RecordAsync(string instrument, Dictionary<string, object?> entry)
    {
        var answer = await WriteAsync(HttpMethod.Post, $"/v1/instruments/{instrument}/actions", entry);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        return answer["id"].GetInt64();
    }

    private protected async Task<string> TagAsync(long action) => (await Api.GetAsync($"/v1/actions/{action}")).Header("ETag")!;

    private protected static void AssertProblem(ApiAnswer answer, HttpStatusCode status, string type)
    {
        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer["type"].GetString(), Is.EqualTo($"urn:mineaction-api:problem:{type}"));
    }
}
