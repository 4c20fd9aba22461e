using MineAction.Api.Register;

namespace MineAction.Api.Storage.Sqlite;

/// <summary>
/// The file of a database under the service. Connections go on writing into a file that was deleted or exchanged, and what they commit is
/// gone after a restart: no write may be acknowledged then.
/// </summary>
/// <param name="path">The file, as SQLite resolves it.</param>
internal sealed class DatabaseFile(string path)
{
    private const long Small = 64 * 1024 * 1024;

    private readonly FileIdentity? _main = FileIdentity.Of(path);
    private readonly FileIdentity? _log = FileIdentity.Of(path + "-wal");
    private (DateTime WrittenAt, long Length) _seen = StampOf(path);

    /// <summary>Whether it can be read whole between two writes, to see whether it is damaged.</summary>
    public bool IsSmall => _seen.Length <= Small;

    /// <exception cref="RegisterUnavailableException">The file, or its write-ahead log, is not the one that was opened.</exception>
    public void RequireSame()
    {
        Require(path, _main, "file");
        Require(path + "-wal", _log, "write-ahead log (the file -wal beside it)");
    }

    /// <summary>
    /// Whether the file was written since this was asked last, and is small enough to be looked through: by a checkpoint, or by whoever
    /// copied another one over it.
    /// </summary>
    public bool IsWritten()
    {
        var stamp = StampOf(path);
        var isWritten = stamp != _seen;
        _seen = stamp;
        return isWritten && IsSmall;
    }

    private static void Require(string path, FileIdentity? opened, string what)
    {
        if (FileIdentity.Of(path) is var found && found == opened)
            return;
        throw new RegisterUnavailableException(
            $"The database's {what} was {(found is null ? "deleted" : "replaced")} while the service runs. Reading goes on from memory; "
            + "nothing is written until the file is put back or the service is started anew.");
    }

    private static (DateTime WrittenAt, long Length) StampOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
}
