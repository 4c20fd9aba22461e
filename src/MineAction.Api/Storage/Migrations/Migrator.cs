using System.Data.Common;
using System.Globalization;
using Dapper;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage.Migrations;

/// <summary>Migrator: brings the schema up to date from the numbered files of the engine's folder.</summary>
internal static class Migrator
{
    /// <summary>Refuses a database whose schema this version does not know.</summary>
    /// <exception cref="StartupException">The database was made by a newer version of the service, or holds no schema.</exception>
    public static async Task RequireKnownAsync(Database database, DbConnection connection) =>
        RequireKnown(await connection.QuerySingleAsync<long>(SqlStatement.Read("SelectLastMigration")), Known(database));

    /// <summary>Applies what is missing, within the caller's transaction.</summary>
    /// <exception cref="StartupException">The database was made by a newer version of the service.</exception>
    public static async Task MigrateAsync(Database database, DbTransaction transaction)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(SqlStatement.Read("CreateMigrationTable"), transaction: transaction);
        var applied = await connection.QuerySingleAsync<long>(SqlStatement.Read("SelectLastMigration"), transaction: transaction);
        var known = Known(database);
        RequireKnown(applied, known);

        foreach (var (number, resource) in known.Where(migration => migration.Number > applied))
        {
            await connection.ExecuteAsync(EmbeddedResource.ReadText(resource), transaction: transaction);
            await connection.ExecuteAsync(SqlStatement.Read("InsertMigration"), new { number, name = resource }, transaction);
        }
    }

    /// <summary>Whether the schema is the one this version knows.</summary>
    public static async Task<bool> IsUpToDateAsync(Database database, DbConnection connection) =>
        await connection.QuerySingleAsync<long>(SqlStatement.Read("SelectLastMigration")) == Known(database)[^1].Number;

    private static void RequireKnown(long applied, List<(long Number, string Resource)> known)
    {
        if (applied > known[^1].Number)
        {
            throw new StartupException(
                $"The database has schema {applied}, this version of the service knows up to {known[^1].Number}; start a newer version. "
                + "Nothing was changed.");
        }
    }

    private static List<(long Number, string Resource)> Known(Database database) =>
        [.. EmbeddedResource.Named(database.Migrations).Select(resource => (NumberOf(resource), resource))];

    private static long NumberOf(string resource) =>
        long.Parse(Path.GetFileName(resource).Split('_')[0], CultureInfo.InvariantCulture);
}
