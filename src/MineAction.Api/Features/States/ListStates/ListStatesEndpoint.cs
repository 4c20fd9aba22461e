using MineAction.Api.Http;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States.ListStates;

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
        var reading = http.Reading();
        var isWanted = StateFilter.Of(reading, request.Region, request.Group);
        var parties = Histories(reading, request.Party);
        var others = Histories(reading, request.NotParty);
        var signatories = Histories(reading, request.Signatory);
        var states = Candidates(reading, request.Q)
            .Where(participant => participant.IsOrganization || Universe.AllStates.Includes(participant, reading.AsOf))
            .Where(isWanted)
            .Where(participant =>
                parties.All(history => IsParty(history(participant), reading.AsOf))
                && !others.Any(history => IsParty(history(participant), reading.AsOf))
                && signatories.All(history => IsSignatory(history(participant), reading.AsOf)));
        return Answer.List(
            http, request, [.. states], state => StateItem.Of(reading, state), ApiJson.Answers.StateItem, ApiJson.Answers.ListResponseStateItem);
    }

    private static IEnumerable<Participant> Candidates(Reading reading, string? query) => query is null
        ? reading.Register.Participants.Values.OrderBy(participant => participant.Code, StringComparer.Ordinal)
        : reading.Register.Names.Search(query).Select(match => match.Participant);

    private static List<Func<Participant, ParticipantHistory>> Histories(Reading reading, string[]? instruments) =>
        [.. (instruments ?? []).Select(instrument => (Func<Participant, ParticipantHistory>)reading.StatusOf(instrument).AsOf(reading.AsOf).HistoryOf)];

    // The same participants that the counts of these names count: a successor is a party from its deposit, though in force for it before.
    private static bool IsParty(ParticipantHistory history, DateOnly day) => history.MembershipOn(day)?.IsPartyOn(day) == true;

    private static bool IsSignatory(ParticipantHistory history, DateOnly day) => history.Signature?.Date <= day && !history.HasWithdrawnBy(day);
}
