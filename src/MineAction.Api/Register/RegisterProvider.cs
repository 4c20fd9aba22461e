using System.Collections.Concurrent;
using System.Diagnostics;

namespace MineAction.Api.Register;

/// <summary>
/// Register provider: the newest snapshot is always in memory; earlier ones are loaded on request, and the last few of them are cached.
/// </summary>
internal sealed class RegisterProvider(IRegisterStore store) : IDisposable
{
    /// <summary>Earlier snapshots cached at once. Each takes a few megabytes.</summary>
    private const int Capacity = 8;

    /// <summary>Earlier snapshots loaded at once: each needs several times its size while it is made.</summary>
    private const int LoadsAtOnce = 2;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _loading = new(LoadsAtOnce, LoadsAtOnce);

    private readonly ConcurrentDictionary<int, Task<RegisterSnapshot>> _earlier = new();
    private readonly ConcurrentQueue<int> _order = new();
    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly Lock _swapping = new();
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile State? _state;

    /// <summary>Completes when the register is open to questions: see <see cref="Open"/>.</summary>
    public Task Opened => _opened.Task;

    /// <summary>Whether a snapshot is in memory.</summary>
    public bool IsLoaded => _state is not null;

    /// <summary>The newest snapshot.</summary>
    public RegisterSnapshot Newest => Current.Newest;

    /// <summary>Every revision, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions => Current.Revisions;

    /// <summary>Completes when a snapshot newer than the present one is in memory.</summary>
    public Task Next => _next.Task;

    private State Current => _state ?? throw new InvalidOperationException("No register is loaded yet.");

    /// <summary>Opens the register to questions, when a start has brought it up to date.</summary>
    public void Open() => _opened.TrySetResult();

    /// <summary>Loads the newest revision and swaps it in.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        // One at a time: a slow load must not replace what a later one has found.
        await _refreshing.WaitAsync(cancellation);
        try
        {
            var revisions = await store.LoadRevisionsAsync(cancellation);
            var newest = revisions[^1];
            if (_state is { Newest.Revision.Id: var known } && newest.Id < known)
            {
                throw new RegisterUnavailableException(
                    $"The database ends at revision {newest.Id}, and revision {known} was acknowledged: an older one stands in its place. "
                    + "Reading goes on from memory; nothing is written until the database is put back or the service is started anew.");
            }

            if (newest.Id > (_state?.Newest.Revision.Id ?? 0))
                Swap(new State(await LoadAsync(newest, revisions, cancellation), revisions));
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <summary>Swaps in the snapshot of a revision that this host has committed on top of the newest.</summary>
    public void Publish(RegisterSnapshot committed) =>
        Swap(new State(committed, [.. Revisions.Take(committed.Revision.Id - 1), committed.Revision]));

    /// <summary>The snapshot at a revision; null where there is no such revision.</summary>
    public async Task<RegisterSnapshot?> AtAsync(int revision)
    {
        if (revision == Newest.Revision.Id)
            return Newest;
        if (revision < 1 || revision > Revisions.Count)
            return null;
        var loading = _earlier.GetOrAdd(revision, LoadAsync);
        try
        {
            return await loading;
        }
        catch
        {
            // A load that failed must not stay in the cache.
            _earlier.TryRemove(new(revision, loading));
            throw;
        }
    }

    /// <summary>The newest revision recorded at or before <paramref name="instant"/>; null where the first was recorded later.</summary>
    public Revision? KnownAt(DateTimeOffset instant) => Revisions.LastOrDefault(revision => revision.RecordedAt <= instant);

    // The revision listener and the writer may both bring the same revision, and one of them late: an older one never replaces a newer one.
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
        }
    }

    private async Task<RegisterSnapshot> LoadAsync(int id)
    {
        if (!await _loading.WaitAsync(LongestWait))
            throw new RegisterUnavailableException("Too many earlier revisions are asked for at once. Try again in a minute.");
        try
        {
            return await LoadAloneAsync(id);
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<RegisterSnapshot> LoadAloneAsync(int id)
    {
        _order.Enqueue(id);
        while (_order.Count > Capacity && _order.TryDequeue(out var oldest))
            _earlier.TryRemove(oldest, out _);
        var revisions = Revisions;
        var revision = revisions[id - 1];
        return await LoadAsync(revision, revisions, CancellationToken.None);
    }

    private async Task<RegisterSnapshot> LoadAsync(Revision revision, IReadOnlyList<Revision> revisions, CancellationToken cancellation)
    {
        var begun = Stopwatch.GetTimestamp();
        var register = await store.LoadAsync(revision, revisions, cancellation);
        ServiceMeter.LoadTime.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        return new RegisterSnapshot(revision, register);
    }

    public void Dispose()
    {
        _refreshing.Dispose();
        _loading.Dispose();
    }

    private sealed record State(RegisterSnapshot Newest, IReadOnlyList<Revision> Revisions);
}
