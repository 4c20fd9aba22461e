using System.Globalization;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

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
        var context = http.QueryContext();
        if (!long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !context.Register.ActionsById.TryGetValue(id, out var action))
        {
            return Problem.Of(ProblemType.UnknownAction, $"Revision {context.Revision} of the register has no action '{Quoted.Of(request.Id)}'. GET /v1/actions lists all.");
        }

        return FormattedResults.One(context, ActionItem.Of(context, context.StatusOf(action.Instrument), action), ApiJson.Answers.ActionItem);
    }
}
