using System.Globalization;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Actions.GetAction;

/// <summary>What does the record say of one treaty action?</summary>
internal static class GetActionEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetActionRequest, GetActionValidator, ActionItem>("/actions/{id}", Handle)
        .WithName("getAction")
        .WithTags("Treaty actions")
        .WithSummary("One treaty action")
        .WithDescription("The action as the record holds it, with its source; its earlier versions are in its history.");

    private static IResult Handle([AsParameters] GetActionRequest request, HttpContext http)
    {
        var reading = http.Reading();
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !reading.Register.ActionsById.TryGetValue(id, out var action))
        {
            return Problem.Of(ProblemType.UnknownAction, $"Revision {reading.Revision} of the register has no action '{Shown.Of(request.Id)}'. GET /v1/actions lists all.");
        }

        return Answer.One(reading, ActionItem.Of(reading, reading.StatusOf(action.Instrument), action), ApiJson.Answers.ActionItem);
    }
}
