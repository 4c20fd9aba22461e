using System.Data.Common;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Register;

/// <summary>
/// Unit of work: one transaction that no other writer interleaves with, on the newest register. What is decided in it is decided on facts
/// that cannot change before it is committed.
/// </summary>
/// <param name="store">Stores the revision.</param>
/// <param name="outbox">Queues its changes for subscribers.</param>
/// <param name="transaction">Commits after the work, unless the work throws.</param>
/// <param name="before">The newest register.</param>
/// <param name="now">The instant of the write.</param>
internal sealed class UnitOfWork(
    IRegisterStore store, IOutbox outbox, DbTransaction transaction, RegisterSnapshot before, DateTimeOffset now)
{
    private readonly HashSet<string> _affected = [];
    private RegisterSnapshot? _after;

    /// <summary>For statements of the caller's own that must be committed together with the revision.</summary>
    public DbTransaction Transaction => transaction;

    /// <summary>The register that the write finds.</summary>
    public RegisterSnapshot Before => before;

    /// <summary>The register that the write leaves: the same until a revision is recorded.</summary>
    public RegisterSnapshot After => _after ?? before;

    public DateTimeOffset Now => now;

    /// <summary>The last day of which an act can be known, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Records one revision with all <paramref name="changes"/>, or nothing at all.</summary>
    /// <param name="author">Who makes it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="changes">What changes.</param>
    /// <param name="shipped">The shipped facts that the changes bring the register up to; null for any other changes.</param>
    /// <returns>The versions recorded, in the order of the changes that record or correct an action.</returns>
    /// <exception cref="InvalidOperationException">
    /// A version to correct or retract is not the current one, or the write has recorded a revision already.
    /// </exception>
    /// <exception cref="ArgumentException">The facts would contradict each other.</exception>
    public async Task<IReadOnlyList<TreatyAction>> RecordAsync(
        string author, string reason, IReadOnlyList<RegisterCommand> changes, ShippedFacts? shipped = null)
    {
        if (_after is not null)
            throw new InvalidOperationException("A write records one revision.");
        var revision = new Revision
        {
            Id = before.Revision.Id + 1,
            RecordedAt = NextInstant(),
            Author = author,
            Reason = reason,
            Shipped = shipped ?? before.Revision.Shipped,
            RecordsShippedFacts = shipped is not null,
        };
        var builder = new RevisionBuilder(revision, before.Register.Facts, await store.LastIdsAsync(transaction));
        foreach (var change in changes)
            builder.Apply(change);
        _after = new RegisterSnapshot(revision, builder.ToRegister());
        _affected.UnionWith(builder.AffectedInstruments);
        await store.InsertAsync(transaction, builder);
        await outbox.EnqueueAsync(transaction, revision, now);
        return builder.OpenedActions;
    }

    /// <summary>
    /// Derives the status of every instrument that the changes affect, itself or through one that its status is derived from: a register
    /// that the law cannot read is never committed.
    /// </summary>
    public void DeriveStatuses()
    {
        foreach (var instrument in After.Register.Instruments.Values.Where(IsAffected))
            _ = After.Register.StatusOf(instrument.Id)!.Curve;
    }

    // A denunciation of the CCW ends its protocols too. No status is derived, through others, from itself.
    private bool IsAffected(Instrument instrument) => _affected.Contains(instrument.Id)
        || instrument.DerivedFrom.Any(other => IsAffected(After.Register.Instruments[other]));

    // Strictly increasing even where the clock stands still or goes back: knownAt names one revision.
    private DateTimeOffset NextInstant()
    {
        var instant = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var earliest = before.Revision.RecordedAt.AddMilliseconds(1);
        return instant > earliest ? instant : earliest;
    }
}
