using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Cards;

[Formats(OutputFormat.Json, Name = "StateCardFormat")]
internal sealed record GetStateCardRequest : AsOfRequest
{
    [RouteParam]
    [Description("The code of a State or organization, in any case.")]
    [Example("UKR")]
    public required string Code { get; init; }
}

/// <summary>What does a widget show of a State?</summary>
internal sealed class GetStateCardEndpoint : ReadEndpoint<GetStateCardRequest, StateCard>
{
    public override void Configure() => Get(
        "/states/{code}/card",
        "Widgets",
        "What a widget shows of a State",
        "Where it stands in every treaty adopted by the day, in the words of the language asked for and ready to be placed.");

    protected override IResult Handle(GetStateCardRequest request) =>
        One(StateCard.Of(QueryContext, QueryContext.ParticipantOf(request.Code)), CardsJson.Responses.StateCard);
}
