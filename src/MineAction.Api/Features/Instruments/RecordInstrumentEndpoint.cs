using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Instruments;

/// <summary>The register takes in a further instrument, with its rules and without new code.</summary>
internal static class RecordInstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<RecordInstrumentRequest, RecordInstrumentValidator, InstrumentItem>(HttpMethods.Post, "/instruments", HandleAsync, StatusCodes.Status201Created)
        .Accepts<InstrumentDocument>("application/json")
        .WithName("recordInstrument")
        .WithTags("Writing")
        .WithSummary("Record a further instrument")
        .WithDescription("A treaty with its clauses; every question can be asked of it at once. Its actions are recorded one by one, or imported.");

    private static Task<IResult> HandleAsync([AsParameters] RecordInstrumentRequest request, HttpContext http, IdempotentWriter writes) => writes.ExecuteAsync(http, async write =>
    {
        var instrument = request.Body.Value.ToInstrument();
        if (write.Before.Register.Instruments.ContainsKey(instrument.Id))
            throw new ProblemException(Problem.Of(ProblemType.InstrumentExists, $"The register has '{instrument.Id}' already. PUT /v1/instruments/{instrument.Id} corrects it."));
        await InstrumentResponses.RecordAsync(write, http.Editor(), request.Reason ?? $"Recorded: {instrument.ShortTitle}", new RegisterCommand.RecordInstrument(instrument));
        return InstrumentResponses.Of(http, write, instrument.Id, StatusCodes.Status201Created) with { Location = $"/v1/instruments/{instrument.Id}" };
    });
}
