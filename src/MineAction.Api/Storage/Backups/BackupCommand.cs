using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MineAction.Api.Storage.Backups;

/// <summary>The command <c>backup FILE</c>: the whole register in one file, right while the service runs.</summary>
internal static class BackupCommand
{
    public const string Name = "backup";

    /// <param name="words">What follows the name: the file, and settings.</param>
    /// <exception cref="StartupException">There is nothing to back up, or nowhere to put it.</exception>
    public static async Task<int> RunAsync(string[] words)
    {
        var (file, settings) = BackupFile.Parse(Name, words);
        var database = BackupFile.DatabaseOf(settings, "pg_dump --format=custom --file=FILE, and pg_restore to bring it back");
        if (File.Exists(file))
            throw new StartupException($"There is a file {file} already; a backup replaces none.");
        if (!File.Exists(database))
            throw new StartupException($"There is no database {database} to back up.");
        // Whoever finds a file of this name finds a whole one.
        var unfinished = $"{file}.unfinished";
        try
        {
            File.Delete(unfinished);
            await using (var connection = BackupFile.Open(database, SqliteOpenMode.ReadWrite))
                await connection.ExecuteAsync("vacuum into @unfinished", new { unfinished });
            var revision = await BackupFile.RequireRegisterAsync(unfinished);
            using (var written = File.Open(unfinished, FileMode.Open))
                written.Flush(flushToDisk: true);
            File.Move(unfinished, file);
            await Console.Out.WriteLineAsync($"The register up to revision {revision} is in {file}.");
            return 0;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
            var reason = e.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new StartupException($"The backup to {file} failed: {reason}. Nothing was changed.", e);
        }
    }
}
