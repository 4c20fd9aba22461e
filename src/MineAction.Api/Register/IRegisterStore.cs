using System.Data.Common;
using MineAction.TreatyLaw;

namespace MineAction.Api.Register;

/// <summary>Where the revisions of the register are stored.</summary>
internal interface IRegisterStore
{
    /// <summary>Every revision, oldest first.</summary>
    Task<IReadOnlyList<Revision>> LoadRevisionsAsync(CancellationToken cancellation);

    /// <summary>The register as it stands at a revision.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="revisions">Every revision, oldest first.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<TreatyRegister> LoadAsync(Revision revision, IReadOnlyList<Revision> revisions, CancellationToken cancellation);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction that no other writer, of this host or another, can interleave with, and commits it.
    /// Where the work throws, nothing has happened.
    /// </summary>
    Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work);

    /// <summary>The number of the newest revision that any host has committed.</summary>
    Task<int> NewestRevisionAsync(DbTransaction transaction);

    /// <summary>The highest ids that any action and any published figure, retracted ones included, has ever had.</summary>
    Task<LastIds> LastIdsAsync(DbTransaction transaction);

    /// <summary>Stores a revision: the versions that begin with it, and the end of those that it closes.</summary>
    /// <exception cref="InvalidOperationException">A version to be closed is not the current one.</exception>
    Task InsertAsync(DbTransaction transaction, RevisionBuilder revision);
}
