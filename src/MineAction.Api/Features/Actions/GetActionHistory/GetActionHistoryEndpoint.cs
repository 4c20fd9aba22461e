using System.Globalization;
using Dapper;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Actions.GetActionHistory;

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
        [AsParameters] GetActionHistoryRequest request, HttpContext http, Database database, Registers registers, CancellationToken cancellation)
    {
        var reading = http.Reading();
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return Unknown(reading, request.Id);
        await using var connection = await database.OpenAsync(cancellation);
        var rows = (await connection.QueryAsync<TreatyActionRow>(SqlFile.Read("SelectActionHistory"), new { id, revision = reading.Revision })).ToList();
        if (rows.Count == 0)
            return Unknown(reading, request.Id);
        var versions = new List<ActionVersion>();
        foreach (var row in rows)
        {
            // The version is told with the law of its own revision.
            var then = (await registers.AtAsync(row.Revision))!;
            versions.Add(VersionOf(row, reading with { Snapshot = then }, reading.Revision));
        }

        return Answer.List(http, request, versions, version => version, ApiJson.Answers.ActionVersion, ApiJson.Answers.ListResponseActionVersion);
    }

    private static ActionVersion VersionOf(TreatyActionRow row, Reading then, int revision) => new()
    {
        FromRevision = row.Revision,
        ToRevision = row.ToRevision <= revision ? row.ToRevision : null,
        RecordedAt = then.Snapshot.Revision.RecordedAt,
        Author = then.Snapshot.Revision.Author,
        Reason = then.Snapshot.Revision.Reason,
        Action = ActionItem.Of(then, then.StatusOf(row.Instrument), row.ToAction(then.Snapshot.Revision.RecordedAt)),
    };

    private static Problem Unknown(Reading reading, string id) =>
        Problem.Of(ProblemType.UnknownAction, $"Revision {reading.Revision} of the register has no action '{Shown.Of(id)}', nor had an earlier one. GET /v1/actions lists all.");
}
