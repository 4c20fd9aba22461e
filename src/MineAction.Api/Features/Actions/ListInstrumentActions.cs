using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed record ListInstrumentActionsRequest : ActionsRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>What was done towards an instrument?</summary>
internal sealed class ListInstrumentActionsEndpoint : ActionListEndpoint<ListInstrumentActionsRequest>
{
    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/actions",
            "Treaty actions",
            "What was done towards an instrument",
            "Actions of every kind, oldest first; acts of unknown day, which never change a count, come last.");
        Validator<DatedActionsValidator<ListInstrumentActionsRequest>>();
    }

    protected override IResult Handle(ListInstrumentActionsRequest request) =>
        ListActions(request, [QueryContext.StatusOf(request.Instrument)], request.Filter(QueryContext));
}
