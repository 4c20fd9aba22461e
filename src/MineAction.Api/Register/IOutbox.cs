using System.Data.Common;

namespace MineAction.Api.Register;

/// <summary>Transactional outbox: what subscribers are sent of a revision is committed together with the revision, or not at all.</summary>
internal interface IOutbox
{
    /// <summary>Queues the changes of a revision that has just been inserted, for every subscriber whom they concern.</summary>
    Task EnqueueAsync(DbTransaction transaction, Revision revision, DateTimeOffset now);
}
