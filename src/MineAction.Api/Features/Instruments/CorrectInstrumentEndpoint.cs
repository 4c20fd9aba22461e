using Dapper;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.Instruments;

/// <summary>What the record says of an instrument, or of its clauses, is wrong: from the next revision on it says something else.</summary>
internal static class CorrectInstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<CorrectInstrumentRequest, CorrectInstrumentValidator, InstrumentItem>(HttpMethods.Put, "/instruments/{instrument}", HandleAsync, StatusCodes.Status200OK)
        .Accepts<InstrumentDocument>("application/json")
        .WithMetadata(new PreconditionMetadata(IsRequired: false))
        .WithName("correctInstrument")
        .WithTags("Writing")
        .WithSummary("Correct an instrument")
        .WithDescription("The whole instrument as it should be. With If-Match it is corrected only if nobody has changed it since. The earlier version stays readable through revision and knownAt.");

    private static Task<IResult> HandleAsync([AsParameters] CorrectInstrumentRequest request, HttpContext http, IdempotentWriter writes) => writes.ExecuteAsync(http, async write =>
    {
        var current = http.ReadingOf(write.Before, write.Today).StatusOf(request.Instrument).Instrument;
        var version = await write.Transaction.Connection!.QuerySingleAsync<int>(SqlStatement.Read("SelectInstrumentVersion"), new { id = current.Id }, write.Transaction);
        Precondition.RequireIfGiven(http.Request, $"instrument {current.Id}", version, write.Before.Revision.Id);
        var change = new RegisterCommand.CorrectInstrument(request.Body.Value.ToInstrument(), version);
        await InstrumentResponses.RecordAsync(write, http.Editor(), request.Reason ?? $"Corrected: {current.ShortTitle}", change);
        return InstrumentResponses.Of(http, write, current.Id, StatusCodes.Status200OK);
    });
}
