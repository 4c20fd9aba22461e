using System.Data.Common;
using System.Globalization;
using Dapper;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage.Migrations;

/// <summary>The horizon of a database that was made before documents were recorded as read.</summary>
[TestFixture("sqlite")]
[TestFixture("postgresql", Category = Lane.Postgres)]
public sealed class DepositaryReadingsTests(string engine)
{
    [Test]
    public async Task Every_revision_keeps_the_horizon_that_it_had()
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        await using (var connection = await database.OpenAsync())
            await MakeEarlierReleaseAsync(connection);

        var store = new RegisterStore(database.Database, TimeProvider.System);
        Assert.That(await store.PrepareAsync(SeedData.Shipped, CancellationToken.None), Is.False, "it is not empty");

        await using var migrated = await database.OpenAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await HorizonAsync(migrated, 1, "apmbc"), Is.EqualTo("2026-02-03"));
            Assert.That(await HorizonAsync(migrated, 2, "apmbc"), Is.EqualTo("2026-05-04"), "an act of the depositary was recorded");
            Assert.That(await HorizonAsync(migrated, 3, "apmbc"), Is.EqualTo("2026-02-03"), "and retracted");
            Assert.That(await HorizonAsync(migrated, 3, "ccm"), Is.EqualTo("2026-02-03"));
            Assert.That(await HorizonAsync(migrated, 3, "ccw"), Is.Null, "nothing comes from the depositary");
        });
    }

    private async Task MakeEarlierReleaseAsync(DbConnection connection)
    {
        await connection.ExecuteAsync(SqlStatement.Read("CreateMigrationTable"));
        foreach (var (resource, index) in EmbeddedResource.Named($"migrations/{engine}/").Take(3).Select((name, index) => (name, index)))
        {
            await connection.ExecuteAsync(EmbeddedResource.ReadText(resource));
            await connection.ExecuteAsync(SqlStatement.Read("InsertMigration"), new { number = index + 1, name = resource });
        }

        await connection.ExecuteAsync("""
            insert into revision (id, recorded_at, author, reason) values
                (1, '2026-02-04T00:00:00.000Z', 'a', 'r'), (
                    2, '2026-05-05T00:00:00.000Z', 'a', 'r'), (3, '2026-05-06T00:00:00.000Z', 'a', 'r');
            """);
        var (no, yes) = engine == "sqlite" ? ("0", "1") : ("false", "true");
        foreach (var (id, instrument, reliability, accessedOn, from, to) in new[]
        {
            (1, "apmbc", "depositary", "'2026-02-03'", 1, "null"), (2, "apmbc", "depositary", "'2026-02-01'", 1, "null"),
            (3, "apmbc", "secondary", "'2026-06-01'", 1, "null"), (4, "apmbc", "depositary", "'2026-05-04'", 2, "3"),
            (5, "ccm", "depositary", "'2026-02-03'", 1, "2"), (6, "ccm", "depositary", "'2026-02-03'", 1, "null"),
            (7, "ccm", "depositary", "null", 2, "null"), (8, "ccw", "unverified", "'2026-02-03'", 1, "null"),
        })
        {
            await connection.ExecuteAsync($"""
                insert into treaty_action (
                    id, instrument, participant, kind, effect_deferred, contested, source_title, source_reliability,
                    source_accessed_on, from_revision, to_revision)
                values ({id}, '{instrument}', 'AFG', 'declaration', {no}, {yes}, 'S', '{reliability}', {accessedOn}, {from}, {to})
                """);
        }
    }

    private static async Task<string?> HorizonAsync(DbConnection connection, int revision, string instrument)
    {
        var readings = await connection.QueryAsync<DepositaryReadingRow>(SqlStatement.Read("SelectDepositaryReadings"), new { revision });
        return readings.Where(reading => reading.Instrument == instrument).Max(reading => (DateOnly?)reading.StatusAsAt)
            ?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
