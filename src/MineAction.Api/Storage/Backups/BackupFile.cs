using Dapper;
using Microsoft.Data.Sqlite;
using MineAction.Api.Storage.Migrations;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Storage.Sqlite;

namespace MineAction.Api.Storage.Backups;

/// <summary>What the commands for backups share.</summary>
internal static class BackupFile
{
    /// <summary>The file, and the settings of the service.</summary>
    /// <exception cref="StartupException">There is none, or more than one.</exception>
    public static (string File, string[] Settings) Parse(string command, string[] words)
    {
        if (words is not [var file, .. var settings] || file.StartsWith('-'))
            throw new StartupException($"{command} FILE [--Setting:Name=value ...]: which file? --help says more.");
        return (Path.GetFullPath(file), CommandLine.SettingsOf(settings));
    }

    /// <summary>The file of the configured database.</summary>
    /// <param name="settings">The settings of the service.</param>
    /// <param name="instead">What PostgreSQL has for it.</param>
    /// <exception cref="StartupException">The database is none of SQLite.</exception>
    public static string DatabaseOf(string[] settings, string instead)
    {
        var builder = ServiceBuilder.Create(settings);
        var options = Settings.Read<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section);
        return StorageServices.CreateDatabase(options, builder.Environment.ContentRootPath) is SqliteDatabase database
            ? database.Name
            : throw new StartupException($"A register in PostgreSQL is backed up by the server's own programs: {instead}.");
    }

    /// <summary>The newest revision of a register in a file.</summary>
    /// <exception cref="StartupException">It is no register, damaged, or of a newer version of the service.</exception>
    public static async Task<int> RequireRegisterAsync(string file)
    {
        using var database = new SqliteDatabase($"Data Source={file};Mode=ReadOnly;Pooling=False", "");
        try
        {
            await database.CheckAsync(CancellationToken.None);
            await using var connection = await database.OpenAsync(CancellationToken.None);
            await Migrator.RequireKnownAsync(database, connection);
            return await Database.NewestRevisionAsync(connection);
        }
        catch (SqliteException e)
        {
            throw database.Unusable(e);
        }
    }

    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        connection.Execute("pragma busy_timeout = 10000");
        return connection;
    }
}
