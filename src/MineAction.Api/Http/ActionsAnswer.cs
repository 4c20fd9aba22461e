using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http;

/// <summary>Lists of treaty actions, filtered as asked.</summary>
internal static class ActionsAnswer
{
    /// <summary>The actions of <paramref name="statuses"/> that the request's filters let pass.</summary>
    public static IResult List(HttpContext http, ActionsRequest request, IEnumerable<TreatyStatus> statuses) =>
        List(http, request, statuses, Filter(http.Reading(), request));

    /// <summary>The wanted actions of <paramref name="statuses"/>, each as of the day asked about, oldest first; acts of unknown day last.</summary>
    public static IResult List(HttpContext http, ListRequest request, IEnumerable<TreatyStatus> statuses, Func<TreatyAction, bool> isWanted)
    {
        var reading = http.Reading();
        var asOf = statuses.Select(status => status.AsOf(reading.AsOf)).ToDictionary(status => status.Instrument.Id);
        return Answer.List(
            http,
            request,
            [.. asOf.Values.SelectMany(status => status.ActionsDoneBy(reading.AsOf)).Where(isWanted).Order(TreatyAction.InOrder)],
            action => ActionItem.Of(reading, asOf[action.Instrument], action),
            ApiJson.Answers.ActionItem,
            ApiJson.Answers.ListResponseActionItem);
    }

    private static Func<TreatyAction, bool> Filter(Reading reading, ActionsRequest request)
    {
        var kinds = request.Kind?.Select(Code<TreatyActionKind>.Parse).ToHashSet();
        var participants = request.Participant?.Select(code => reading.ParticipantOf(code).Code).ToHashSet();
        DateOnly? from = request.From is { } first ? DayText.ParseDay(first) : null;
        DateOnly? to = request.To is { } last ? DayText.ParseDay(last) : null;
        return action =>
            (kinds is null or { Count: 0 } || kinds.Contains(action.Kind))
            && (participants is null or { Count: 0 } || participants.Contains(action.Participant))
            && (from is null || action.Date >= from)
            && (to is null || action.Date <= to);
    }
}
