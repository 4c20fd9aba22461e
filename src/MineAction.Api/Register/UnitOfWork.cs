using System.Data.Common;
using Dapper;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Webhooks.Outbox;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Register;

/// <summary>
/// A write under way: one transaction that nobody interleaves with, on the register as it stands. Whatever is decided here is decided on facts
/// that cannot change before it is committed.
/// </summary>
/// <param name="transaction">Commits after the work, unless the work throws.</param>
/// <param name="before">The newest register.</param>
/// <param name="now">The instant of the write.</param>
internal sealed class UnitOfWork(DbTransaction transaction, RegisterSnapshot before, DateTimeOffset now)
{
    private readonly HashSet<string> _touched = [];
    private RegisterSnapshot? _after;

    /// <summary>For statements of the caller's own that must hold together with the revision.</summary>
    public DbTransaction Transaction => transaction;

    /// <summary>The register that the write finds.</summary>
    public RegisterSnapshot Before => before;

    /// <summary>The register that the write leaves: the same until a revision is recorded.</summary>
    public RegisterSnapshot After => _after ?? before;

    public DateTimeOffset Now => now;

    /// <summary>The last day of which an act can be known, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Records one revision with all <paramref name="changes"/>, or nothing at all.</summary>
    /// <returns>The versions recorded, in the order of the changes that record or correct an action.</returns>
    /// <exception cref="InvalidOperationException">A version to correct or retract is not the current one, or the write has recorded a revision already.</exception>
    /// <exception cref="ArgumentException">The facts would contradict each other.</exception>
    public async Task<IReadOnlyList<TreatyAction>> RecordAsync(string author, string reason, IReadOnlyList<RegisterCommand> changes)
    {
        if (_after is not null)
            throw new InvalidOperationException("A write records one revision.");
        var revision = new Revision { Id = before.Revision.Id + 1, RecordedAt = NextInstant(), Author = author, Reason = reason };
        var draft = new RevisionBuilder(revision, before.Register.Facts, await LastActionAsync());
        foreach (var change in changes)
            draft.Apply(change);
        _after = new RegisterSnapshot(revision, draft.ToRegister());
        _touched.UnionWith(draft.Touched);
        await InsertAsync(revision, draft);
        await WebhookOutbox.EnqueueAsync(transaction, revision, now);
        return draft.OpenedActions;
    }

    /// <summary>Derives what the changes bear on: a register that the law cannot read is never committed.</summary>
    public void Derive()
    {
        foreach (var instrument in _touched)
            _ = After.Register.StatusOf(instrument)!.Curve;
    }

    // Strictly increasing even where the clock stands still or goes back: knownAt names one revision.
    private DateTimeOffset NextInstant()
    {
        var instant = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var earliest = before.Revision.RecordedAt.AddMilliseconds(1);
        return instant > earliest ? instant : earliest;
    }

    private async Task InsertAsync(Revision revision, RevisionBuilder draft)
    {
        await ExecuteAsync("InsertRevision", [revision]);
        await CloseAsync("CloseTreatyAction", draft.ClosedActions);
        await CloseAsync("CloseInstrument", draft.ClosedInstruments);
        await ExecuteAsync("InsertInstrument", draft.OpenedInstruments.Select(each => InstrumentRow.Of(each.Instrument, each.Position, revision.Id)));
        await ExecuteAsync("InsertTreatyAction", draft.OpenedActions.Select(action => TreatyActionRow.Of(action, revision.Id)));
    }

    private async Task CloseAsync<T>(string statement, List<RevisionBuilder.ClosedVersion<T>> versions)
    {
        if (await ExecuteAsync(statement, versions) != versions.Count)
            throw new InvalidOperationException("A version that was to be closed is not the current one.");
    }

    private Task<int> ExecuteAsync<T>(string statement, IEnumerable<T> rows) =>
        transaction.Connection!.ExecuteAsync(EmbeddedResource.Read(statement), rows, transaction);

    private Task<long> LastActionAsync() =>
        transaction.Connection!.QuerySingleAsync<long>(EmbeddedResource.Read("SelectLastTreatyAction"), transaction: transaction);
}
