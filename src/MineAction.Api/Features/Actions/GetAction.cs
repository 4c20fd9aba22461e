using System.ComponentModel;
using System.Globalization;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed record GetActionRequest : AsOfRequest
{
    [RouteParam]
    [Integer]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }
}

/// <summary>What does the record say of one treaty action?</summary>
internal sealed class GetActionEndpoint : ReadEndpoint<GetActionRequest, ActionItem>
{
    public override void Configure() => Get(
        "/actions/{id}",
        "Treaty actions",
        "One treaty action",
        "The action as the record holds it, with its source; its earlier versions are in its history.");

    protected override IResult Handle(GetActionRequest request)
    {
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !QueryContext.Register.ActionsById.TryGetValue(id, out var action))
        {
            return Problem.Of(
                ProblemType.UnknownAction,
                $"Revision {QueryContext.Revision} of the register has no action '{Quoted.Of(request.Id)}'. GET /v1/actions lists all.");
        }

        return One(ActionItem.Of(QueryContext, QueryContext.StatusOf(action.Instrument), action), SharedJson.Responses.ActionItem);
    }
}
