namespace MineAction.Api.Register;

/// <summary>
/// Idempotency store: the responses to writes that carry an idempotency key, so that a repeated request gets the same response and has no
/// second effect. A response is committed together with the write that it answers, or not at all.
/// </summary>
internal interface IIdempotencyStore
{
    /// <summary>The response stored under the caller's key; null where the key is new.</summary>
    Task<IdempotencyEntry?> FindAsync(UnitOfWork write, string subject, string key);

    /// <summary>Stores a response, and deletes those that have expired.</summary>
    Task AddAsync(UnitOfWork write, IdempotencyEntry entry);
}
