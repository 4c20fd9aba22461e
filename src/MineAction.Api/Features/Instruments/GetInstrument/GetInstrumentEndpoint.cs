using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Instruments.GetInstrument;

/// <summary>What is an instrument, and what are its rules?</summary>
internal static class GetInstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetInstrumentRequest, GetInstrumentValidator, GetInstrumentResponse>("/instruments/{instrument}", Handle)
        .WithName("getInstrument")
        .WithTags("Instruments")
        .WithSummary("One instrument with its rules")
        .WithDescription("The treaty's own clauses on entry into force, later joiners, withdrawal, provisional application and reservations, each with its article and in words, in English or French.");

    private static IResult Handle([AsParameters] GetInstrumentRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument);
        var item = InstrumentItem.Of(reading, status);
        var answer = new GetInstrumentResponse
        {
            AsOf = reading.AsOf,
            Revision = reading.Revision,
            Projected = reading.Projected,
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
            Rules = InstrumentRules.Of(reading, status.Instrument),
        };
        return Answer.One(reading, answer, ApiJson.Answers.GetInstrumentResponse);
    }
}
