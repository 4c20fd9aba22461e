using Dapper;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Upcoming;

/// <summary>What earlier revisions announced and the record no longer has: the act was retracted, or corrected to something else.</summary>
internal sealed class RevokedChanges(Database database, RegisterProvider registers)
{
    // What was announced had its day within a year of the act, and stays for a year after that.
    private const int Months = 24;

    /// <param name="context">The register asked.</param>
    /// <param name="decided">What it has.</param>
    /// <param name="first">The first day wanted (inclusive).</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<DecidedChange>> FromAsync(
        QueryContext context, DecidedChanges decided, DateOnly first, CancellationToken cancellation)
    {
        var since = context.Snapshot.Revision.RecordedAt.AddMonths(-Months);
        // A register begins with its first revision, which ends nothing.
        var earliest = registers.Revisions.Skip(1).FirstOrDefault(revision => revision.RecordedAt >= since)?.Id ?? int.MaxValue;
        await using var connection = await database.OpenAsync(cancellation);
        var ended = await connection.QueryAsync<TreatyActionRow>(
            SqlStatement.Read("SelectEndedVersions"), new { earliest, revision = context.Revision });
        return
        [
            .. ended.GroupBy(row => row.ToRevision)
                .OrderByDescending(rows => rows.Key)
                .SelectMany(rows => Announced(context.Register, decided, [.. rows.Select(ActOf)], first))
                .DistinctBy(change => change.Key),
        ];
    }

    // What the acts would decide if the record had them instead of what it has of the same kind.
    private static IEnumerable<DecidedChange> Announced(
        TreatyRegister register, DecidedChanges decided, IReadOnlyList<TreatyAction> acts, DateOnly first)
    {
        var bearing = acts.Where(act => act.Kind.IsConsent() || act.Kind == TreatyActionKind.Withdrawal).ToDictionary(act => act.Id);
        var kinds = bearing.Values.Select(KindOf).ToHashSet();
        if (kinds.Count == 0)
            return [];
        var others = register.Actions.Where(act => !bearing.ContainsKey(act.Id) && !kinds.Contains(KindOf(act)));
        var told = new TreatyRegister(register.Facts with { Actions = [.. others, .. bearing.Values] });
        return decided.In(told, first)
            .Where(each => bearing.ContainsKey(each.Change.Action!.Id))
            .Select(each => each with { IsCancelled = true });
    }

    private static (string, string, TreatyActionKind) KindOf(TreatyAction act) => (act.Instrument, act.Participant, act.Kind);

    private TreatyAction ActOf(TreatyActionRow row) => row.ToAction(registers.Revisions[row.Revision - 1].RecordedAt);
}
