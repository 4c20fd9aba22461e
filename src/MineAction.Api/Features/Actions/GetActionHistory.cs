using System.ComponentModel;
using System.Globalization;
using Dapper;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.Actions;

internal sealed record GetActionHistoryRequest : ListRequest
{
    [RouteParam]
    [Integer]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }
}

/// <summary>What did the record ever say of one treaty action?</summary>
internal sealed class GetActionHistoryEndpoint(Database database, RegisterProvider registers)
    : ListEndpoint<GetActionHistoryRequest, ListResponse<ActionVersion>>
{
    public override void Configure() => Get(
        "/actions/{id}/history",
        "Treaty actions",
        "Every version of the record of one treaty action",
        "What the record said, from which revision to which, who changed it and why, oldest first.");

    public override async Task<IResult> ExecuteAsync(GetActionHistoryRequest request, CancellationToken cancellation)
    {
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return Unknown(QueryContext, request.Id);
        await using var connection = await database.OpenAsync(cancellation);
        var rows = (await connection.QueryAsync<TreatyActionRow>(
            SqlStatement.Read("SelectActionHistory"), new { id, revision = QueryContext.Revision })).ToList();
        if (rows.Count == 0)
            return Unknown(QueryContext, request.Id);
        var versions = new List<ActionVersion>();
        foreach (var row in rows)
        {
            // Each version is evaluated under the law of its own revision.
            var then = (await registers.AtAsync(row.Revision))!;
            versions.Add(VersionOf(row, QueryContext with { Snapshot = then }, QueryContext.Revision));
        }

        return List(
            request, versions, version => version, ActionsJson.Responses.ActionVersion, ActionsJson.Responses.ListResponseActionVersion);
    }

    private static ActionVersion VersionOf(TreatyActionRow row, QueryContext then, int revision) => new()
    {
        FromRevision = row.Revision,
        ToRevision = row.ToRevision <= revision ? row.ToRevision : null,
        RecordedAt = then.Snapshot.Revision.RecordedAt,
        Author = then.Snapshot.Revision.Author,
        Reason = then.Snapshot.Revision.Reason,
        Action = ActionItem.Of(then, then.StatusOf(row.Instrument), row.ToAction(then.Snapshot.Revision.RecordedAt)),
    };

    private static Problem Unknown(QueryContext context, string id) =>
        Problem.Of(
            ProblemType.UnknownAction,
            $"Revision {context.Revision} of the register has no action '{Quoted.Of(id)}', nor had an earlier one. " +
            "GET /v1/actions lists all.");
}
