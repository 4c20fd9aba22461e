using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Shipped;

namespace MineAction.Api.Tests.Storage;

/// <summary>Starting on every kind of database: none, ours, somebody else's, one from the future, one left by a killed start.</summary>
[TestFixture("sqlite")]
[TestFixture("postgresql", Category = Lane.Postgres)]
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class StartTests(string engine)
{
    private static readonly Uri Headline = new("/v1/instruments/apmbc/universalization?asOf=2009-08-01", UriKind.Relative);

    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync(engine);

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task A_second_start_on_the_same_database_loads_nothing_twice()
    {
        await AnswerAsync();
        var before = await _database.CountsAsync();
        await AnswerAsync();

        Assert.That(await _database.CountsAsync(), Is.EqualTo(before));
        Assert.That(before, Is.EqualTo((1, 2076, 12, 204)));
    }

    [Test]
    public async Task A_start_that_is_killed_leaves_nothing_or_everything()
    {
        var random = new Random(20260203);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await using (var killed = ServiceProcess.Start(_database))
            {
                await Task.Delay(random.Next(0, 1500));
                await killed.KillAsync();
            }

            if ((await _database.TablesAsync()).Contains("treaty_action"))
                Assert.That(await _database.CountsAsync(), Is.EqualTo((1, 2076, 12, 204)), $"after attempt {attempt}");
        }

        await AnswerAsync();
        Assert.That(await _database.CountsAsync(), Is.EqualTo((1, 2076, 12, 204)));
    }

    [Test]
    public async Task A_question_that_comes_before_the_register_is_open_waits_for_it_and_health_says_so()
    {
        await using var connection = await _database.OpenAsync();
        await using var other = await _database.BeginWriteAsync(connection);
        await using var service = ServiceProcess.Start(_database);
        using var client = await service.ClientAsync();
        var answer = client.GetStringAsync(Headline);
        Assert.That(await StatusAsync(client, "/health/live"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync(client, "/health/ready"), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(answer.IsCompleted, Is.False);

        await other.RollbackAsync();

        Assert.That(await answer, Does.Contain("\"parties\":156,"));
        Assert.That(await StatusAsync(client, "/health/ready"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_start_that_has_to_wait_can_be_stopped()
    {
        await using var connection = await _database.OpenAsync();
        await using var other = await _database.BeginWriteAsync(connection);
        await using var service = ServiceProcess.Start(_database);
        (await service.ClientAsync()).Dispose();

        Assert.That(await service.StopAsync(), Is.Zero);
    }

    [Test]
    public async Task Three_first_starts_at_once_load_the_facts_once()
    {
        await Task.WhenAll(AnswerAsync(), AnswerAsync(), AnswerAsync());

        Assert.That(await _database.CountsAsync(), Is.EqualTo((1, 2076, 12, 204)));
    }

    [Test]
    public async Task Two_starts_at_once_on_a_database_of_the_first_release_record_the_shipped_facts_once()
    {
        await FirstRelease.FillAsync(_database);
        await Task.WhenAll(AnswerAsync(), AnswerAsync());

        Assert.That((await _database.CountsAsync()).Revisions, Is.EqualTo(2));
    }

    [Test]
    public async Task A_database_of_a_newer_version_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await AnswerAsync();
        await _database.ExecuteAsync("insert into migration (number, name) values (999, 'from the future')");
        var before = await _database.CountsAsync();

        Assert.That(
            await RefusalAsync(), Does.Contain("schema 999").And.Contain("start a newer version").And.Contain("Nothing was changed."));
        Assert.That(await _database.CountsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_database_with_other_data_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await _database.ExecuteAsync("create table orders (id integer)");

        Assert.That(await RefusalAsync(), Does.Contain("holds other data (the table 'orders')"));
        Assert.That(await _database.TablesAsync(), Is.EqualTo(["orders"]));
    }

    [Test]
    public async Task An_engine_that_is_not_there_is_refused_in_one_sentence()
    {
        Assert.That(await RefusalAsync("--Database:Engine=oracle"), Does.Contain("Database:Engine is 'oracle'"));
        Assert.That(await _database.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task A_connection_string_that_cannot_be_read_is_refused_in_one_sentence() =>
        Assert.That(
            await RefusalAsync("--Database:ConnectionString=the usual one"), Does.Contain("Database:ConnectionString cannot be read"));

    // The headline figure, from a process of its own.
    private async Task AnswerAsync()
    {
        await using var service = ServiceProcess.Start(_database);
        using var client = await service.ClientAsync();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(Headline));
        Assert.That(answer.RootElement.GetProperty("parties").GetInt32(), Is.EqualTo(156));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }

    private Task<string> RefusalAsync(params string[] settings) => ServiceProcess.RefusalAsync(_database, settings);
}
