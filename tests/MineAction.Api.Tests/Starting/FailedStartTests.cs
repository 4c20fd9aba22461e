using System.Net;
using System.Net.Sockets;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Starting;

/// <summary>A start that fails says why in one sentence, which names the setting, and ends with 1.</summary>
[Category(Lane.Kill)]
public sealed class FailedStartTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("starts-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("imprt", "There is no command 'imprt'")]
    [TestCase("--urls", "--urls needs a value")]
    [TestCase("--RateLimt:PermitsPerMinute=5", "There is no setting RateLimt:PermitsPerMinute")]
    [TestCase("--RateLimit:Permits=5", "There is no setting RateLimit:Permits; the section RateLimit has PermitsPerMinute")]
    [TestCase("--RateLimit:PermitsPerMinute=-1", "RateLimit:PermitsPerMinute is '-1'; give a whole number of 0 or more")]
    [TestCase("--RateLimit:PermitsPerMinute=many", "RateLimit:PermitsPerMinute is 'many'; give a whole number")]
    [TestCase("--Limits:Connections=0", "Limits:Connections is '0'; give a whole number from 1")]
    [TestCase("--Webhooks:Timeout=10", "Webhooks:Timeout is '10'; give a time as hh:mm:ss, for example 00:00:10")]
    [TestCase("--Webhooks:Timeout=-00:00:10", "Webhooks:Timeout is '-00:00:10'")]
    [TestCase("--Webhooks:GiveUpAfter=soon", "Webhooks:GiveUpAfter is 'soon'")]
    [TestCase("--Webhooks:AllowPrivateTargets=perhaps", "Webhooks:AllowPrivateTargets is 'perhaps'; give true or false")]
    [TestCase("--Database:WaitAtStart=60", "Database:WaitAtStart is '60'; give a time as hh:mm:ss")]
    [TestCase("--urls=nonsense", "urls is 'nonsense'")]
    [TestCase("--urls=ftp://localhost:8080", "urls is 'ftp://localhost:8080'")]
    [TestCase("--urls=http://localhost:99999", "urls is 'http://localhost:99999'")]
    [TestCase("--Site:Origin=treaties.example.org", "Site:Origin is 'treaties.example.org'")]
    [TestCase("--Site:Origin=https://example.org/treaties", "Site:Origin is 'https://example.org/treaties'")]
    [TestCase("--Site:PathBase=treaties", "Site:PathBase is 'treaties'")]
    [TestCase("--Depositary:Address=nonsense", "Depositary:Address is 'nonsense', which is not an https address.")]
    [TestCase("--Depositary:Addresses:ccm=https://10.0.0.1/ccm", "Depositary:Addresses:ccm is", "is not on the public internet.")]
    [TestCase("--Proxy:KnownNetworks=everybody", "Proxy:KnownNetworks names 'everybody'")]
    [TestCase("--Authentication:Schemes:Bearer:Authority=http://issuer.example", "Authentication:Schemes:Bearer", "HTTPS")]
    [TestCase("--Authentication:Schemes:Bearer:Authority=nonsense", "Authentication:Schemes:Bearer:Authority is 'nonsense'")]
    [TestCase("--Authentication:Schemes:Bearer:SigningKeys:0:Value=%%%", "Authentication:Schemes:Bearer:SigningKeys")]
    [TestCase("--Database:ConnectionString=Data Source=/no/such/folder/register.db", "there is no folder /no/such/folder")]
    [TestCase("--Database:ConnectionString=Data Source=/tmp", "is a folder; name a file")]
    public async Task A_setting_that_cannot_be_meant_is_named(string word, params string[] says) => AssertSentence(
        await CommandRun.InAsync(
            _folder, "--urls=http://127.0.0.1:0", $"--Database:ConnectionString=Data Source={Path.Combine(_folder, "x.db")}", word), says);

    [Test]
    public async Task A_broken_file_of_settings_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "appsettings.json"), """{ "urls": """);

        AssertSentence(await CommandRun.InAsync(_folder, "--contentRoot", _folder), "appsettings.json");
    }

    [Test]
    public async Task An_address_that_is_taken_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        AssertSentence(
            await CommandRun.InAsync(
                _folder, $"--Database:ConnectionString=Data Source={Path.Combine(_folder, "x.db")}", $"--urls={address}"),
            address,
            "already in use");
    }

    [Test]
    public async Task A_database_that_is_read_only_is_told_as_such()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        await database.ExecuteAsync("create table migration (number integer primary key, name text not null) strict");

        AssertSentence(
            await CommandRun.InAsync(
                _folder, $"--Database:ConnectionString=Data Source={database.File};Mode=ReadOnly", "--urls=http://127.0.0.1:0"),
            database.File,
            "cannot be written");
    }

    [TestCase("Host=127.0.0.1;Port=1;Database=register;Username=register", "register on 127.0.0.1:1", "does not answer")]
    public async Task A_server_that_is_not_there_is_waited_for_and_then_named(string address, params string[] says)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = await CommandRun.InAsync(
            _folder,
            "--Database:Engine=postgresql",
            $"--Database:ConnectionString={address}",
            "--Database:WaitAtStart=00:00:03",
            "--urls=http://127.0.0.1:0");

        AssertSentence(run, says);
        Assert.That(run.Output, Does.Contain("does not answer yet; it is waited for"));
        Assert.That(watch.Elapsed, Is.GreaterThan(TimeSpan.FromSeconds(3)));
    }

    [Test]
    [Category(Lane.Postgres)]
    public async Task A_server_that_refuses_ends_the_start_at_once()
    {
        await using var database = await TestDatabase.MakeAsync("postgresql");
        foreach (var (changed, says) in new[]
        {
            ("Database=nowhere", "does not exist"),
            ("Username=nobody", "nobody"),
            ("Options=-c default_transaction_read_only=on", "is read-only"),
        })
        {
            var run = await CommandRun.InAsync(
                _folder,
                "--Database:Engine=postgresql",
                $"--Database:ConnectionString={database.ConnectionString};{changed}",
                "--urls=http://127.0.0.1:0");
            AssertSentence(run, says);
            Assert.That(run.Output, Does.Not.Contain("waited for"));
        }
    }

    [Test]
    public async Task Help_lists_commands_and_settings()
    {
        var help = await CommandRun.InAsync(_folder, "--help");

        Assert.That(help.Status, Is.Zero);
        foreach (var each in new[] { "import FILE", "backup FILE", "restore FILE", "urls", "Database:WaitAtStart", "Site:PathBase" })
            Assert.That(help.Output, Does.Contain(each));
    }

    private static void AssertSentence(CommandRun run, params string[] says)
    {
        Assert.That(run.Status, Is.EqualTo(1), run.Errors);
        Assert.That(run.Errors.Split('\n'), Has.Length.EqualTo(1), run.Errors);
        foreach (var each in says)
            Assert.That(run.Errors, Does.Contain(each));
        Assert.That(run.Output, Does.Not.Contain("crit").And.Not.Contain("   at "), run.Output);
    }
}
