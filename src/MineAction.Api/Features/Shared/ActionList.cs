using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared;

/// <summary>Lists of treaty actions, filtered as asked.</summary>
internal static class ActionList
{
    /// <summary>The actions of <paramref name="statuses"/> that the request's filters let pass.</summary>
    public static IResult List(HttpContext http, ActionsRequest request, IEnumerable<TreatyStatus> statuses) =>
        List(http, request, statuses, Filter(http.QueryContext(), request));

    /// <summary>The wanted actions of <paramref name="statuses"/>, each as of the day asked about, oldest first; acts of unknown day last.</summary>
    public static IResult List(HttpContext http, ListRequest request, IEnumerable<TreatyStatus> statuses, Func<TreatyAction, bool> isWanted)
    {
        var context = http.QueryContext();
        var asOf = statuses.Select(status => status.AsOf(context.AsOf)).ToDictionary(status => status.Instrument.Id);
        return FormattedResults.List(
            http,
            request,
            [.. asOf.Values.SelectMany(status => status.ActionsDoneBy(context.AsOf)).Where(isWanted).Order(TreatyAction.InOrder)],
            action => ActionItem.Of(context, asOf[action.Instrument], action),
            ApiJson.Answers.ActionItem,
            ApiJson.Answers.ListResponseActionItem);
    }

    private static Func<TreatyAction, bool> Filter(QueryContext context, ActionsRequest request)
    {
        var kinds = request.Kind?.Select(Code<TreatyActionKind>.Parse).ToHashSet();
        var participants = request.Participant?.Select(code => context.ParticipantOf(code).Code).ToHashSet();
        DateOnly? from = request.From is { } first ? IsoDate.ParseDay(first) : null;
        DateOnly? to = request.To is { } last ? IsoDate.ParseDay(last) : null;
        return action =>
            (kinds is null or { Count: 0 } || kinds.Contains(action.Kind))
            && (participants is null or { Count: 0 } || participants.Contains(action.Participant))
            && (from is null || action.Date >= from)
            && (to is null || action.Date <= to);
    }
}
