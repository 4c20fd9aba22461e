using System.Globalization;
using Dapper;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.Actions;

/// <summary>What did the record ever say of one treaty action?</summary>
internal static class GetActionHistoryEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetActionHistoryRequest, GetActionHistoryValidator, ListResponse<ActionVersion>>("/actions/{id}/history", HandleAsync)
        .WithName("getActionHistory")
        .WithTags("Treaty actions")
        .WithSummary("Every version of the record of one treaty action")
        .WithDescription("What the record said, from which revision to which, who changed it and why, oldest first.");

    private static async Task<IResult> HandleAsync(
        [AsParameters] GetActionHistoryRequest request, HttpContext http, Database database, RegisterProvider registers, CancellationToken cancellation)
    {
        var context = http.QueryContext();
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return Unknown(context, request.Id);
        await using var connection = await database.OpenAsync(cancellation);
        var rows = (await connection.QueryAsync<TreatyActionRow>(SqlStatement.Read("SelectActionHistory"), new { id, revision = context.Revision })).ToList();
        if (rows.Count == 0)
            return Unknown(context, request.Id);
        var versions = new List<ActionVersion>();
        foreach (var row in rows)
        {
            // The version is told with the law of its own revision.
            var then = (await registers.AtAsync(row.Revision))!;
            versions.Add(VersionOf(row, context with { Snapshot = then }, context.Revision));
        }

        return FormattedResults.List(http, request, versions, version => version, ApiJson.Answers.ActionVersion, ApiJson.Answers.ListResponseActionVersion);
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
        Problem.Of(ProblemType.UnknownAction, $"Revision {context.Revision} of the register has no action '{Quoted.Of(id)}', nor had an earlier one. GET /v1/actions lists all.");
}
