using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MineAction.Api.Storage.Backups;

/// <summary>
/// The command <c>restore FILE</c>: a backup in the place of the register, while no service runs. What was there is kept beside it.
/// </summary>
internal static class RestoreCommand
{
    public const string Name = "restore";

    /// <param name="words">What follows the name: the file, and settings.</param>
    /// <exception cref="StartupException">A service runs on the database, or the file is no register.</exception>
    public static async Task<int> RunAsync(string[] words)
    {
        var (file, settings) = BackupFile.Parse(Name, words);
        var database = BackupFile.DatabaseOf(settings, "pg_restore --clean --dbname=… FILE");
        if (!File.Exists(file))
            throw new StartupException($"There is no file {file}.");
        var copy = $"{database}.restored";
        try
        {
            var revision = await BackupFile.RequireRegisterAsync(file);
            File.Copy(file, copy, overwrite: true);
            using (var written = File.Open(copy, FileMode.Open))
                written.Flush(flushToDisk: true);
            var before = File.Exists(database) ? await SetAsideAsync(database) : null;
            File.Move(copy, database);
            await Console.Out.WriteLineAsync(
                $"The register is at revision {revision}, from {file}.{(before is null ? "" : $" What was there before is {before}.")}");
            return 0;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"{file} cannot be restored: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", e);
        }
        finally
        {
            if (File.Exists(copy))
                File.Delete(copy);
        }
    }

    private static async Task<string> SetAsideAsync(string database)
    {
        await EndWriteAheadLogAsync(database);
        var now = DateTimeOffset.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var before = $"{database}.before-restore-{now}";
        // A log that could not be ended belongs to what it was written for.
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(database + part))
                File.Move(database + part, before + part);
        }

        return before;
    }

    // Only the last connection of all can end it: this is refused while a service, or another command, has one.
    private static async Task EndWriteAheadLogAsync(string database)
    {
        try
        {
            await using var connection = BackupFile.Open(database, SqliteOpenMode.ReadWrite);
            await connection.ExecuteAsync("pragma busy_timeout = 0");
            // A second, not the half minute for which the driver repeats a statement by itself.
            if (await connection.QuerySingleAsync<string>("pragma journal_mode = delete", commandTimeout: 1) != "delete")
                throw InUse(database);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw InUse(database);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            // Whoever restores over a damaged file wants it out of the way. A service that has it open has stopped writing.
        }
    }

    private static StartupException InUse(string database) =>
        new($"The database {database} is in use; stop the service first. Nothing was changed.");
}
