using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed record ListActionsRequest : ActionsRequest;

/// <summary>What was done towards all instruments?</summary>
internal sealed class ListActionsEndpoint : ActionListEndpoint<ListActionsRequest>
{
    public override void Configure()
    {
        Get(
            "/actions",
            "Treaty actions",
            "What was done towards all instruments",
            "Actions of every kind, oldest first; acts of unknown day, which never change a count, come last.");
        Validator<DatedActionsValidator<ListActionsRequest>>();
    }

    protected override IResult Handle(ListActionsRequest request) =>
        ListActions(request, [.. QueryContext.Register.Instruments.Keys.Select(QueryContext.StatusOf)], request.Filter(QueryContext));
}
