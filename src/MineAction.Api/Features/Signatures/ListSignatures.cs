using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Signatures;

internal sealed record ListSignaturesRequest : DatedActionsRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>Who signed an instrument?</summary>
internal sealed class ListSignaturesEndpoint : ActionListEndpoint<ListSignaturesRequest>
{
    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/signatures",
            "Treaty actions",
            "Who signed an instrument",
            "Signatures and definitive signatures, oldest first. A cancelled signature never was one and is not among them.");
        Validator<DatedActionsValidator<ListSignaturesRequest>>();
    }

    protected override IResult Handle(ListSignaturesRequest request) =>
        ListActions(request, [QueryContext.StatusOf(request.Instrument)], action => action.Kind.IsSignature() && request.HasDayOf(action));
}
