using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

/// <summary>What the record says of an action is wrong: from the next revision on it says something else.</summary>
internal static class CorrectActionEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<CorrectActionRequest, CorrectActionValidator, ActionItem>(HttpMethods.Put, "/actions/{id}", HandleAsync, StatusCodes.Status200OK)
        .Accepts<ActionEntry>("application/json")
        .WithMetadata(new PreconditionMetadata(IsRequired: true))
        .WithName("correctAction")
        .WithTags("Writing")
        .WithSummary("Correct a treaty action")
        .WithDescription("The whole action as it should be, with a reason. Needs If-Match with the ETag of any answer that showed the action: 412 where somebody has changed it since. The earlier version stays readable through revision, knownAt and its history.");

    private static Task<IResult> HandleAsync([AsParameters] CorrectActionRequest request, HttpContext http, IdempotentWriter writes) => writes.ExecuteAsync(http, async write =>
    {
        var current = ActionResponses.Find(write.Before, request.Id);
        Precondition.Require(http.Request, $"action {current.Id}", current.Revision, write.Before.Revision.Id);
        var entry = request.Body.Value;
        var action = entry.ToAction(http.ReadingOf(write.Before, write.Today), current.Instrument, current.Id);
        var corrected = (await write.RecordAsync(http.Editor(), entry.Reason!, [new RegisterCommand.CorrectAction(action, current.Revision)])).Single();
        LawCheck.Require(write, corrected.Id, (current.Instrument, current.Participant), (corrected.Instrument, corrected.Participant));
        return ActionResponses.Of(http, write, corrected, StatusCodes.Status200OK);
    });
}
