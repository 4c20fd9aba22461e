using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Cards;

[Formats(OutputFormat.Json, Name = "CardFormat")]
internal sealed record GetInstrumentCardRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("What it shows. Default: count.")]
    [Example("progress")]
    public CardView View { get; init; }
}

/// <summary>What does a widget show of an instrument?</summary>
internal sealed class GetInstrumentCardEndpoint : ReadEndpoint<GetInstrumentCardRequest, InstrumentCard>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/card",
        "Widgets",
        "What a widget shows of an instrument",
        "Sentences, numbers, groups, and the paths of map and curve, in the language asked for and ready to be placed: beyond " +
        "dataThrough every sentence with a figure says so. The service's own pages, frames and script show this and nothing of " +
        "their own.");

    protected override IResult Handle(GetInstrumentCardRequest request)
    {
        var figures = new TreatyFigures(QueryContext, QueryContext.StatusOf(request.Instrument));
        return One(InstrumentCard.Of(figures, request.View), CardsJson.Responses.InstrumentCard);
    }
}
