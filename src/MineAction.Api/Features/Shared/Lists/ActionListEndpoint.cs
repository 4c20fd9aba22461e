using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared.Lists;

/// <summary>Base class of the reads that list treaty actions.</summary>
internal abstract class ActionListEndpoint<TRequest> : ListEndpoint<TRequest, ListResponse<ActionItem>>
    where TRequest : ListRequest
{
    /// <summary>
    /// The wanted actions of <paramref name="statuses"/>, each as of the day asked about, oldest first; acts of unknown day last.
    /// </summary>
    protected IResult ListActions(TRequest request, IEnumerable<TreatyStatus> statuses, Func<TreatyAction, bool> isWanted)
    {
        var day = QueryContext.AsOf;
        var asOf = statuses.Select(status => status.AsOf(day)).ToDictionary(status => status.Instrument.Id);
        return List(
            request,
            [.. asOf.Values.SelectMany(status => status.ActionsDoneBy(day)).Where(isWanted).Order(TreatyAction.InOrder)],
            action => ActionItem.Of(QueryContext, asOf[action.Instrument], action),
            SharedJson.Responses.ActionItem,
            SharedJson.Responses.ListResponseActionItem);
    }
}
