using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

/// <summary>A participant has acted: the record tells of it from the next revision on.</summary>
internal static class RecordActionEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<RecordActionRequest, RecordActionValidator, ActionItem>(HttpMethods.Post, "/instruments/{instrument}/actions", HandleAsync, StatusCodes.Status201Created)
        .Accepts<ActionEntry>("application/json")
        .WithName("recordAction")
        .WithTags("Writing")
        .WithSummary("Record a treaty action")
        .WithDescription("One further action, in a revision of its own. An act that a rule of the treaty forbids is a 422 that names the article; one that the record has, or contradicts, a 409.");

    private static Task<IResult> HandleAsync([AsParameters] RecordActionRequest request, HttpContext http, IdempotentWriter writes) => writes.ExecuteAsync(http, async write =>
    {
        var entry = request.Body.Value;
        var before = http.ReadingOf(write.Before, write.Today);
        var action = entry.ToAction(before, before.StatusOf(request.Instrument).Instrument.Id, id: 0);
        var reason = entry.Reason ?? $"Recorded from {action.Source.Title}";
        var recorded = (await write.RecordAsync(http.Editor(), reason, [new RegisterCommand.RecordAction(action)])).Single();
        LawCheck.Require(write, recorded.Id, (recorded.Instrument, recorded.Participant));
        return ActionResponses.Of(http, write, recorded, StatusCodes.Status201Created) with { Location = $"/v1/actions/{recorded.Id}" };
    });
}
