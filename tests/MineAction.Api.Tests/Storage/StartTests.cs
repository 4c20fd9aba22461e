using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MineAction.Api.Tests.Storage;

/// <summary>Starting on every kind of database: none, ours, somebody else's, a damaged one, one from the future, one left by a killed start.</summary>
public sealed class StartTests
{
    private string _folder = "";

    private string DatabaseFile => Path.Combine(_folder, "register.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("register-").FullName;

    [TearDown]
    public void RemoveFolder()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_second_start_on_the_same_database_loads_nothing_twice()
    {
        await AnswerAsync();
        var before = await CountsAsync();
        await AnswerAsync();

        Assert.That(await CountsAsync(), Is.EqualTo(before));
        Assert.That(before, Is.EqualTo((1, 2070, 12, 203)));
    }

    [Test]
    public async Task A_start_that_is_killed_leaves_nothing_or_everything()
    {
        var random = new Random(20260203);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await using (var killed = ServiceProcess.Start(DatabaseFile))
            {
                await Task.Delay(random.Next(0, 1500));
                await killed.KillAsync();
            }

            if (await HasTableAsync("treaty_action"))
                Assert.That(await CountsAsync(), Is.EqualTo((1, 2070, 12, 203)), $"after attempt {attempt}");
        }

        await AnswerAsync();
        Assert.That(await CountsAsync(), Is.EqualTo((1, 2070, 12, 203)));
    }

    [Test]
    public async Task Two_first_starts_at_once_load_the_facts_once()
    {
        await Task.WhenAll(AnswerAsync(), AnswerAsync());

        Assert.That(await CountsAsync(), Is.EqualTo((1, 2070, 12, 203)));
    }

    [Test]
    public async Task A_damaged_database_is_refused_in_one_sentence_and_left_as_it_was()
    {
        var bytes = new byte[20_000];
        new Random(1).NextBytes(bytes);
        await File.WriteAllBytesAsync(DatabaseFile, bytes);

        Assert.That(await RefusalAsync(), Does.Contain("cannot be opened").And.Contain(DatabaseFile).And.Contain("Nothing was changed."));
        Assert.That(await File.ReadAllBytesAsync(DatabaseFile), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_database_damaged_within_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await AnswerAsync();
        await ExecuteAsync("pragma journal_mode = delete");
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(DatabaseFile);
        // Past the header and the schema, in the middle of the facts.
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 40_000);
        await File.WriteAllBytesAsync(DatabaseFile, bytes);

        Assert.That(await RefusalAsync(), Does.Contain("Nothing was changed."));
        Assert.That(await File.ReadAllBytesAsync(DatabaseFile), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_database_of_a_newer_version_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await AnswerAsync();
        await ExecuteAsync("insert into migration (number, name) values (999, 'from the future')");
        var before = await CountsAsync();

        Assert.That(await RefusalAsync(), Does.Contain("schema 999").And.Contain("start a newer version").And.Contain("Nothing was changed."));
        Assert.That(await CountsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_database_with_other_data_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await ExecuteAsync("create table orders (id integer)");
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(DatabaseFile);

        Assert.That(await RefusalAsync(), Does.Contain("holds other data (the table 'orders')"));
        Assert.That(await File.ReadAllBytesAsync(DatabaseFile), Is.EqualTo(bytes));
    }

    [Test]
    public async Task An_engine_that_is_not_there_is_refused_in_one_sentence()
    {
        Assert.That(await RefusalAsync("--Database:Engine=oracle"), Does.Contain("Database:Engine is 'oracle'"));
        Assert.That(File.Exists(DatabaseFile), Is.False);
    }

    // The headline figure, from a process of its own.
    private async Task AnswerAsync()
    {
        await using var service = ServiceProcess.Start(DatabaseFile);
        using var client = await service.ClientAsync();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri("/v1/instruments/apmbc/universalization?asOf=2009-08-01", UriKind.Relative)));
        Assert.That(answer.RootElement.GetProperty("parties").GetInt32(), Is.EqualTo(156));
    }

    private async Task<string> RefusalAsync(params string[] settings)
    {
        await using var service = ServiceProcess.Start(DatabaseFile, settings);
        Assert.That(await service.ExitCodeAsync(), Is.EqualTo(1));
        Assert.That(service.Errors.Split('\n'), Has.Length.EqualTo(1), service.Errors);
        return service.Errors;
    }

    private async Task<(int Revisions, int Actions, int Instruments, int Participants)> CountsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        return (
            await connection.QuerySingleAsync<int>("select count(*) from revision"),
            await connection.QuerySingleAsync<int>("select count(*) from treaty_action"),
            await connection.QuerySingleAsync<int>("select count(*) from instrument"),
            await connection.QuerySingleAsync<int>("select count(*) from participant"));
    }

    private async Task<bool> HasTableAsync(string name)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        return await connection.QuerySingleAsync<int>("select count(*) from sqlite_master where name = @name", new { name }) > 0;
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        await connection.ExecuteAsync(statement);
    }
}
