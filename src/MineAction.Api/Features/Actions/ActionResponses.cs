using System.Globalization;
using System.Text.Json;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Actions;

/// <summary>Responses to writes of an action.</summary>
internal static class ActionResponses
{
    public static WriteResponse Of(QueryContext after, TreatyAction action, int status) => new()
    {
        Status = status,
        Revision = after.Revision,
        Tag = Precondition.TagOf(after.Revision, $"action-{action.Id.ToString(CultureInfo.InvariantCulture)}"),
        Body = JsonSerializer.Serialize(ActionItem.Of(after, after.StatusOf(action.Instrument), action), SharedJson.Responses.ActionItem),
    };

    /// <summary>The action under a number as a caller writes it.</summary>
    /// <exception cref="ProblemException">There is none, or none any more (404).</exception>
    public static TreatyAction Find(RegisterSnapshot snapshot, string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && snapshot.Register.ActionsById.TryGetValue(number, out var action)
            ? action
            : throw new ProblemException(Problem.Of(
                ProblemType.UnknownAction,
                $"Revision {snapshot.Revision.Id} of the register has no action '{id}'. GET /v1/actions lists all."));
}
