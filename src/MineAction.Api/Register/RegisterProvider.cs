using System.Collections.Concurrent;
using MineAction.Api.Storage;

namespace MineAction.Api.Register;

/// <summary>
/// The registers that answers are made from: the newest always in memory, earlier ones rebuilt when asked for and kept for a while.
/// </summary>
internal sealed class RegisterProvider(RegisterStore store) : IDisposable
{
    /// <summary>Earlier revisions kept at once. Each costs a few megabytes.</summary>
    private const int Kept = 8;

    private readonly ConcurrentDictionary<int, Task<RegisterSnapshot>> _earlier = new();
    private readonly ConcurrentQueue<int> _order = new();
    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly Lock _swapping = new();
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile State? _state;

    /// <summary>Completes when a register is in memory.</summary>
    public Task Opened => _opened.Task;

    /// <summary>Whether a register is in memory.</summary>
    public bool IsLoaded => _state is not null;

    /// <summary>The newest register.</summary>
    public RegisterSnapshot Newest => (_state ?? throw new InvalidOperationException("No register is loaded yet.")).Newest;

    /// <summary>Every revision, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions => (_state ?? throw new InvalidOperationException("No register is loaded yet.")).Revisions;

    /// <summary>Reads the newest revision and swaps it in.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        // One at a time: a slow load must not replace what a later one has found.
        await _refreshing.WaitAsync(cancellation);
        try
        {
            var revisions = await store.LoadRevisionsAsync(cancellation);
            if (revisions[^1].Id > (_state?.Newest.Revision.Id ?? 0))
                Swap(new State(new RegisterSnapshot(revisions[^1], await store.LoadAsync(revisions[^1], revisions, cancellation)), revisions));
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <summary>Completes when a newer register than the one now newest is in memory.</summary>
    public Task Next => _next.Task;

    /// <summary>Lets every reader see a register that this host has committed on top of the newest.</summary>
    public void Publish(RegisterSnapshot committed) => Swap(new State(committed, [.. Revisions.Take(committed.Revision.Id - 1), committed.Revision]));

    /// <summary>The register at a revision; null where there is no such revision.</summary>
    public async Task<RegisterSnapshot?> AtAsync(int revision)
    {
        if (revision == Newest.Revision.Id)
            return Newest;
        if (revision < 1 || revision > Revisions.Count)
            return null;
        var loading = _earlier.GetOrAdd(revision, Load);
        try
        {
            return await loading;
        }
        catch
        {
            // A failed load must not be what everybody gets from now on.
            _earlier.TryRemove(new(revision, loading));
            throw;
        }
    }

    /// <summary>The newest revision recorded at or before <paramref name="instant"/>; null where the record begins later.</summary>
    public Revision? KnownAt(DateTimeOffset instant) => Revisions.LastOrDefault(revision => revision.RecordedAt <= instant);

    // The watch and the writer may both bring the same revision, and one of them late: time goes forward only.
    private void Swap(State state)
    {
        lock (_swapping)
        {
            if (state.Newest.Revision.Id <= (_state?.Newest.Revision.Id ?? 0))
                return;
            _state = state;
            var reached = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            reached.SetResult();
            _opened.TrySetResult();
        }
    }

    private async Task<RegisterSnapshot> Load(int id)
    {
        _order.Enqueue(id);
        while (_order.Count > Kept && _order.TryDequeue(out var oldest))
            _earlier.TryRemove(oldest, out _);
        var revision = Revisions[id - 1];
        return new RegisterSnapshot(revision, await store.LoadAsync(revision, Revisions, CancellationToken.None));
    }

    public void Dispose() => _refreshing.Dispose();

    private sealed record State(RegisterSnapshot Newest, IReadOnlyList<Revision> Revisions);
}
