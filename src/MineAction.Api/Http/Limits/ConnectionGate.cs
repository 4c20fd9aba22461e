using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace MineAction.Api.Http.Limits;

/// <summary>
/// Connection middleware that keeps the number of connections below what the process can hold: the server itself would accept until no
/// file can be opened, and then end. Where there is no room for a further client, connections that wait for a request are closed, those of
/// the client that has most of them first and then the longest idle; a connection on which a request is being answered is not.
/// </summary>
/// <param name="limit">Connections at once.</param>
internal sealed class ConnectionGate(int limit)
{
    private const int Most = 4000;
    private const string FileLimits = "/proc/self/limits";

    private readonly Dictionary<ConnectionContext, WatchedReader> _connections = [];

    /// <summary>Half of the files that may be open: the rest is for the database, deliveries and the runtime.</summary>
    public static int DefaultLimit => Math.Clamp(OpenFiles() / 2, 16, Most);

    public async Task InvokeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var transport = connection.Transport;
        var reader = new WatchedReader(transport.Input);
        connection.Transport = new WatchedTransport(reader, transport.Output);
        if (!TryAdmit(connection, reader))
        {
            connection.Abort();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            lock (_connections)
                _connections.Remove(connection);
        }
    }

    private bool TryAdmit(ConnectionContext connection, WatchedReader reader)
    {
        lock (_connections)
        {
            if (_connections.Count >= limit)
                CloseIdle();
            if (_connections.Count >= limit)
                return false;
            _connections.Add(connection, reader);
            return true;
        }
    }

    // A few at once: a flood would make every connection look through all of them.
    private void CloseIdle()
    {
        var idle = _connections
            .Where(each => each.Value.IsWaiting)
            .GroupBy(each => RateLimit.ClientOf((each.Key.RemoteEndPoint as IPEndPoint)?.Address))
            .OrderByDescending(client => client.Count())
            .ThenBy(client => client.Min(each => each.Value.WaitingSince))
            .SelectMany(client => client.OrderBy(each => each.Value.WaitingSince))
            .Take(Math.Max(1, limit / 50))
            .ToList();
        foreach (var (connection, _) in idle)
        {
            _connections.Remove(connection);
            connection.Abort();
        }
    }

    private static int OpenFiles()
    {
        if (!File.Exists(FileLimits))
            return 2 * Most;
        var line = File.ReadLines(FileLimits).First(each => each.StartsWith("Max open files", StringComparison.Ordinal));
        var soft = line["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        return int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 2 * Most;
    }

    private sealed class WatchedTransport(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }

    /// <summary>
    /// Reader that knows since when the server waits for the client. The server moves on as soon as it has parsed what came.
    /// </summary>
    private sealed class WatchedReader(PipeReader inner) : PipeReader
    {
        private long _waitingSince = Environment.TickCount64;
        private bool _isWaiting = true;

        public long WaitingSince => Volatile.Read(ref _waitingSince);

        public bool IsWaiting => Volatile.Read(ref _isWaiting);

        public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
        {
            _waitingSince = Environment.TickCount64;
            Volatile.Write(ref _isWaiting, true);
            return inner.ReadAsync(cancellationToken);
        }

        public override void AdvanceTo(SequencePosition consumed)
        {
            Volatile.Write(ref _isWaiting, false);
            inner.AdvanceTo(consumed);
        }

        public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
        {
            Volatile.Write(ref _isWaiting, false);
            inner.AdvanceTo(consumed, examined);
        }

        public override bool TryRead(out ReadResult result) => inner.TryRead(out result);

        public override void CancelPendingRead() => inner.CancelPendingRead();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);
    }
}
