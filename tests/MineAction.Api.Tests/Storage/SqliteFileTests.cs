using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage;

/// <summary>Starting on a file that is damaged.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class SqliteFileTests
{
    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync("sqlite");

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task A_damaged_database_is_refused_in_one_sentence_and_left_as_it_was()
    {
        var bytes = new byte[20_000];
        new Random(1).NextBytes(bytes);
        await File.WriteAllBytesAsync(_database.File, bytes);

        Assert.That(
            await ServiceProcess.RefusalAsync(_database),
            Does.Contain("cannot be opened").And.Contain(_database.File).And.Contain("Nothing was changed."));
        Assert.That(await File.ReadAllBytesAsync(_database.File), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_database_damaged_within_is_refused_in_one_sentence_and_left_as_it_was()
    {
        await using (var service = ServiceProcess.Start(_database))
        using (var client = await service.ClientAsync())
            await client.GetStringAsync(new Uri("/v1/instruments", UriKind.Relative));
        await _database.ExecuteAsync("pragma journal_mode = delete");
        var bytes = await File.ReadAllBytesAsync(_database.File);
        // Past the header and the schema, in the middle of the facts.
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 40_000);
        await File.WriteAllBytesAsync(_database.File, bytes);

        Assert.That(await ServiceProcess.RefusalAsync(_database), Does.Contain("Nothing was changed."));
        Assert.That(await File.ReadAllBytesAsync(_database.File), Is.EqualTo(bytes));
    }
}
