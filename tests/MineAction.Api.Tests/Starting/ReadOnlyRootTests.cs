using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Starting;

/// <summary>One folder that can be written is enough, as in a container with a read-only root file system and one volume.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class ReadOnlyRootTests
{
    [Test]
    public async Task Everything_is_read_and_written_where_only_the_volume_can_be_written()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        var volume = Path.GetDirectoryName(database.File)!;
        await using var service = ServiceProcess.Start(
            MountSpace.WritableOnly(volume),
            database,
            [("DOTNET_EnableDiagnostics", "0"), ("XDG_CACHE_HOME", volume)],
            [.. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
        using var client = await service.ClientAsync();
        Assert.That(
            () => File.Create(MountSpace.PathIn(service, Path.Combine(Path.GetTempPath(), "written"))),
            Throws.InstanceOf<IOException>().With.Message.Contains("Read-only"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
        string[] addresses =
        [
            "/", "/i/apmbc", "/i/apmbc.png?lang=ar", "/v1/instruments/apmbc/chart.png", "/v1/export/register.zip?tables=parquet",
            "/v1/actions?format=xlsx", "/v1/actions?format=csv", "/openapi/v1.json", "/swagger/index.html", "/health/ready",
        ];
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        }

        using var webhook = await client.PostAsJsonAsync("/v1/webhooks", new { url = "https://192.0.2.1.example/" });
        Assert.That(webhook.StatusCode, Is.EqualTo(HttpStatusCode.Created), "its key is kept in the volume");
        using var act = await client.PostAsJsonAsync("/v1/instruments/crpd/actions", new
        {
            participant = "AFG",
            kind = "declaration",
            date = "1990-01-01",
            source = new { title = "A test", reliability = "unverified" },
        });
        Assert.That(act.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(await service.StopAsync(), Is.Zero);
        Assert.That(service.Errors, Is.Empty);
        Assert.That((await database.CountsAsync()).Revisions, Is.EqualTo(2));
    }
}
