using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed record GetInstrumentRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>What is an instrument, and what are its rules?</summary>
internal sealed class GetInstrumentEndpoint : ReadEndpoint<GetInstrumentRequest, GetInstrumentResponse>
{
    public override void Configure() => Get(
        "/instruments/{instrument}",
        "Instruments",
        "One instrument with its rules",
        "The treaty's own clauses on entry into force, later joiners, withdrawal, provisional application and reservations, each " +
        "with its article and in words.");

    protected override IResult Handle(GetInstrumentRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument);
        var item = InstrumentItem.Of(QueryContext, status);
        var answer = new GetInstrumentResponse
        {
            AsOf = QueryContext.AsOf,
            Revision = QueryContext.Revision,
            Projected = QueryContext.Projected,
            Id = item.Id,
            Title = item.Title,
            ShortTitle = item.ShortTitle,
            AlsoKnownAs = status.Instrument.AlsoKnownAs,
            Kind = item.Kind,
            Parent = item.Parent,
            AdoptedOn = item.AdoptedOn,
            AdoptedAt = item.AdoptedAt,
            Depositary = item.Depositary,
            UntcReference = item.UntcReference,
            Unts = status.Instrument.Unts,
            Registration = item.Registration,
            OpenedForSignature = item.OpenedForSignature,
            ClosedForSignature = item.ClosedForSignature,
            SignaturePlaces = status.Instrument.SignaturePlaces,
            EntryIntoForce = item.EntryIntoForce,
            Counts = item.Counts,
            DataThrough = item.DataThrough,
            Rules = InstrumentRules.Of(QueryContext, status.Instrument),
        };
        return One(answer, InstrumentsJson.Responses.GetInstrumentResponse);
    }
}
