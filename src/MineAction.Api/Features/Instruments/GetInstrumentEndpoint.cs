using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

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
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument);
        var item = InstrumentItem.Of(context, status);
        var answer = new GetInstrumentResponse
        {
            AsOf = context.AsOf,
            Revision = context.Revision,
            Projected = context.Projected,
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
            Rules = InstrumentRules.Of(context, status.Instrument),
        };
        return FormattedResults.One(context, answer, ApiJson.Answers.GetInstrumentResponse);
    }
}
