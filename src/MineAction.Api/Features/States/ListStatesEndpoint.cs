using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

/// <summary>Which States are there, and which of them joined these instruments and not those?</summary>
internal static class ListStatesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListStatesRequest, ListStatesValidator, ListResponse<StateItem>>("/states", Handle)
        .WithName("listStates")
        .WithTags("States")
        .WithSummary("The States and organizations of a day, by what they joined")
        .WithDescription("Every State that existed on the day, and regional organizations, in the order of their codes; with q the best match first. Party, notParty and signatory can be combined: party to apmbc, not to ccm is one question.");

    private static IResult Handle([AsParameters] ListStatesRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var isWanted = StateFilter.Of(context, request.Region, request.Group);
        var parties = Histories(context, request.Party);
        var others = Histories(context, request.NotParty);
        var signatories = Histories(context, request.Signatory);
        var states = Candidates(context, request.Q)
            .Where(participant => participant.IsOrganization || Universe.AllStates.Includes(participant, context.AsOf))
            .Where(isWanted)
            .Where(participant =>
                parties.All(history => IsParty(history(participant), context.AsOf))
                && !others.Any(history => IsParty(history(participant), context.AsOf))
                && signatories.All(history => IsSignatory(history(participant), context.AsOf)));
        return FormattedResults.List(
            http, request, [.. states], state => StateItem.Of(context, state), ApiJson.Answers.StateItem, ApiJson.Answers.ListResponseStateItem);
    }

    private static IEnumerable<Participant> Candidates(QueryContext context, string? query) => query is null
        ? context.Register.Participants.Values.OrderBy(participant => participant.Code, StringComparer.Ordinal)
        : context.Register.Names.Search(query).Select(match => match.Participant);

    private static List<Func<Participant, ParticipantHistory>> Histories(QueryContext context, string[]? instruments) =>
        [.. (instruments ?? []).Select(instrument => (Func<Participant, ParticipantHistory>)context.StatusOf(instrument).AsOf(context.AsOf).HistoryOf)];

    // The same participants that the counts of these names count: a successor is a party from its deposit, though in force for it before.
    private static bool IsParty(ParticipantHistory history, DateOnly day) => history.MembershipOn(day)?.IsPartyOn(day) == true;

    private static bool IsSignatory(ParticipantHistory history, DateOnly day) => history.Signature?.Date <= day && !history.HasWithdrawnBy(day);
}
