using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Figures;

internal sealed record GetFigureRequest : LocalizedRequest
{
    [RouteParam]
    [Integer]
    [Description("The figure's number.")]
    [Example("1")]
    public required string Id { get; init; }
}

/// <summary>What does one public document count?</summary>
internal sealed class GetFigureEndpoint : ReadEndpoint<GetFigureRequest, FigureItem>
{
    public override void Configure() => Get(
        "/figures/{id}",
        "Trust",
        "One published figure",
        "The figure as the record holds it, with its document; earlier versions are read by revision or knownAt.");

    protected override IResult Handle(GetFigureRequest request) =>
        One(FigureItem.Of(FigureResponses.Find(QueryContext.Snapshot, request.Id)), FiguresJson.Responses.FigureItem);
}
