using System.ComponentModel;
using Dapper;
using FastEndpoints;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.States;

internal sealed record GetStateHistoryRequest : ListRequest
{
    [RouteParam]
    [Description("The code of the State or organization, in any case: ISO 3166-1 alpha-3.")]
    [Example("NRU")]
    public required string Code { get; init; }
}

/// <summary>What did the record ever say of one State?</summary>
internal sealed class GetStateHistoryEndpoint(Database database, RegisterProvider registers)
    : ListEndpoint<GetStateHistoryRequest, ListResponse<StateHistoryItem>>
{
    public override void Configure() => Get(
        "/states/{code}/history",
        "States",
        "Every version of the record of one State or organization",
        "What the record said of it, names and groups included, from which revision to which, who changed it and why, oldest first. " +
        "The state of the newest item, changed, is what corrects it. A State that another continues has a history of its own.");

    public override async Task<IResult> ExecuteAsync(GetStateHistoryRequest request, CancellationToken cancellation)
    {
        var code = request.Code.ToUpperInvariant();
        if (!QueryContext.Register.Participants.ContainsKey(code))
            code = QueryContext.ParticipantOf(code).Code;
        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<VersionRow>(
            SqlStatement.Read("SelectStateHistory"), new { code, revision = QueryContext.Revision });
        var versions = new List<StateHistoryItem>();
        foreach (var row in rows)
            versions.Add(ItemOf(row, (await registers.AtAsync(row.FromRevision))!, code));
        return List(
            request,
            versions,
            version => version,
            StatesJson.Responses.StateHistoryItem,
            StatesJson.Responses.ListResponseStateHistoryItem);
    }

    private StateHistoryItem ItemOf(VersionRow row, RegisterSnapshot then, string code) => new()
    {
        FromRevision = row.FromRevision,
        ToRevision = row.ToRevision <= QueryContext.Revision ? row.ToRevision : null,
        RecordedAt = then.Revision.RecordedAt,
        Author = then.Revision.Author,
        Reason = then.Revision.Reason,
        State = StateRecord.Of(StateVersion.In(then, code)),
    };

    private sealed record VersionRow
    {
        public required int FromRevision { get; init; }

        public int? ToRevision { get; init; }
    }
}
