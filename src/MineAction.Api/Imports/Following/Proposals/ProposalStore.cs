using System.Data.Common;
using System.IO.Compression;
using Dapper;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>The proposals in the table <c>proposal</c>, each with its document.</summary>
internal sealed class ProposalStore(Database database)
{
    /// <summary>All proposals, newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> ListAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await SelectAsync(connection, null, id: null, address: null);
    }

    /// <summary>One proposal; null where there is none of this number.</summary>
    public async Task<Proposal?> FindAsync(long id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return (await SelectAsync(connection, null, id, address: null)).SingleOrDefault();
    }

    /// <summary>The same within a write.</summary>
    public static async Task<Proposal?> FindAsync(DbTransaction transaction, long id) =>
        (await SelectAsync(transaction.Connection!, transaction, id, address: null)).SingleOrDefault();

    /// <summary>The document of a proposal, byte for byte.</summary>
    public async Task<byte[]> DocumentOfAsync(long id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var packed = await connection.QuerySingleAsync<byte[]>(SqlStatement.Read("SelectProposalDocument"), new { id });
        await using var unpacked = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var document = new MemoryStream();
        await unpacked.CopyToAsync(document, cancellation);
        return document.ToArray();
    }

    /// <summary>The keys of all differences that were ever dismissed in documents of an address.</summary>
    public static async Task<IReadOnlySet<string>> DismissedAsync(DbTransaction transaction, string address) =>
        DismissedOf(await SelectAsync(transaction.Connection!, transaction, id: null, address));

    /// <summary>The same outside of a write.</summary>
    public async Task<IReadOnlySet<string>> DismissedAsync(string address, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return DismissedOf(await SelectAsync(connection, null, id: null, address));
    }

    /// <summary>
    /// Proposes a document, in place of what was open of its address: under the same number where the same differences are open already.
    /// </summary>
    public static async Task<Proposal> ProposeAsync(DbTransaction transaction, Proposal proposal, byte[] document)
    {
        var known = await SelectAsync(transaction.Connection!, transaction, id: null, proposal.Address);
        var same = known.FirstOrDefault(each => each.State == ProposalState.Open && each.Differences == proposal.Differences);
        if (same is null)
            await SupersedeAsync(transaction, proposal.Address, proposal.FoundAt);
        var saved = proposal with
        {
            Id = same?.Id ?? await transaction.Connection!.QuerySingleAsync<long>(
                SqlStatement.Read("SelectNextProposal"), transaction: transaction),
            FoundAt = same?.FoundAt ?? proposal.FoundAt,
        };
        await ExecuteAsync(transaction, "SaveProposal", new
        {
            saved.Id,
            saved.Address,
            saved.Instrument,
            Format = Code<SourceFormat>.Of(saved.Format),
            saved.StatusAsAt,
            saved.Digest,
            saved.Differences,
            saved.FoundAt,
            State = Code<ProposalState>.Of(saved.State),
            Document = Pack(document),
        });
        return saved;
    }

    /// <summary>Closes what is open of an address: a later document agrees with the record, or says something else.</summary>
    public static Task SupersedeAsync(DbTransaction transaction, string address, DateTimeOffset now) =>
        ExecuteAsync(transaction, "SupersedeProposals", new { address, now });

    /// <summary>Records what an editor decided.</summary>
    public static Task DecideAsync(DbTransaction transaction, Proposal decided) => ExecuteAsync(
        transaction,
        "DecideProposal",
        new
        {
            decided.Id,
            State = Code<ProposalState>.Of(decided.State),
            decided.DecidedAt,
            decided.DecidedBy,
            decided.Reason,
            decided.Revision,
        });

    private static HashSet<string> DismissedOf(IEnumerable<Proposal> proposals) =>
        [.. proposals.Where(static each => each.State == ProposalState.Dismissed).SelectMany(static each => each.Differences.Split('\n'))];

    private static async Task<IReadOnlyList<Proposal>> SelectAsync(
        DbConnection connection, DbTransaction? transaction, long? id, string? address) =>
    [
        .. (await connection.QueryAsync<ProposalRow>(SqlStatement.Read("SelectProposals"), new { id, address }, transaction))
            .Select(static row => row.ToProposal()),
    ];

    private static Task<int> ExecuteAsync(DbTransaction transaction, string statement, object parameters) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read(statement), parameters, transaction);

    private static byte[] Pack(byte[] document)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
            zip.Write(document);
        return packed.ToArray();
    }
}
