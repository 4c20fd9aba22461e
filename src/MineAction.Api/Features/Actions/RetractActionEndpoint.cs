using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

/// <summary>The record tells of an action that there was not: from the next revision on it does not.</summary>
internal static class RetractActionEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<RetractActionRequest, RetractActionValidator>(HttpMethods.Delete, "/actions/{id}", HandleAsync)
        .Produces(StatusCodes.Status204NoContent)
        .WithMetadata(new PreconditionMetadata(IsRequired: true))
        .WithName("retractAction")
        .WithTags("Writing")
        .WithSummary("Retract a treaty action")
        .WithDescription("Needs If-Match with the ETag of any answer that showed the action, and a reason. Nothing is erased: earlier revisions and the history still tell it.");

    private static Task<IResult> HandleAsync([AsParameters] RetractActionRequest request, HttpContext http, IdempotentWriter writes) => writes.ExecuteAsync(http, async write =>
    {
        var current = ActionResponses.Find(write.Before, request.Id);
        Precondition.Require(http.Request, $"action {current.Id}", current.Revision, write.Before.Revision.Id);
        await write.RecordAsync(http.Editor(), request.Reason!, [new RegisterCommand.RetractAction(current.Id, current.Revision)]);
        LawCheck.Require(write, current.Id, (current.Instrument, current.Participant));
        return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.After.Revision.Id };
    });
}
