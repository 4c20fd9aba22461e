using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

internal sealed record ListStatesRequest : ListRequest
{
    [QueryParam]
    [Description(
        "Only parties to this instrument, by slug: consent deposited, in force or not; may be repeated, and then parties to all of " +
        "them.")]
    [Example("apmbc")]
    public string[]? Party { get; init; }

    [QueryParam]
    [Description("Only those that are not parties to this instrument, by slug; may be repeated, and then parties to none of them.")]
    [Example("ccm")]
    public string[]? NotParty { get; init; }

    [QueryParam]
    [Description(
        "Only those that signed this instrument, by slug, and have not withdrawn, parties or not; may be repeated, and then " +
        "signatories of all of them.")]
    [Example("apmbc")]
    public string[]? Signatory { get; init; }

    [QueryParam]
    [Description("Only States of this region or subregion of the United Nations Statistics Division (M49), by id.")]
    [Example("africa")]
    public string? Region { get; init; }

    [QueryParam]
    [Description("Only States of this group: a regional group of the United Nations by id, or ldc, lldc, sids.")]
    [Example("sids")]
    public string? Group { get; init; }

    [QueryParam]
    [Description(
        "Only those with this code (ISO 3166-1 alpha-3, former ones too, or alpha-2, or M49) or one of whose names, in six languages, " +
        "former and everyday ones included, has these words, whole or by their beginnings; accents, other marks and case make no " +
        "difference. The exact code comes first, then the best match. Dissolved States are found whatever the day.")]
    [Example("cote d'ivoire")]
    public string? Q { get; init; }

    [QueryParam]
    [Description(
        "The order: code, or name as the language of the answer sorts names (Unicode collation with the rules of CLDR). Default: code; " +
        "with q the best match first.")]
    [Example("name")]
    public ParticipantOrder? Sort { get; init; }
}

internal sealed class ListStatesValidator : RevisionRequestValidator<ListStatesRequest>
{
    public ListStatesValidator() => RuleFor(request => request.Q).MustHaveWords();
}

/// <summary>Which States are there, and which of them joined these instruments and not those?</summary>
internal sealed class ListStatesEndpoint : ListEndpoint<ListStatesRequest, ListResponse<StateItem>>
{
    public override void Configure()
    {
        Get(
            "/states",
            "States",
            "The States and organizations of a day, by what they joined",
            "Every State that existed on the day, and regional organizations, in the order of their codes; with q the best match " +
            "first, and States that no longer exist too, with their end and who continues them. Party, notParty and signatory can be " +
            "combined: party to apmbc, not to ccm is one question.");
        Validator<ListStatesValidator>();
    }

    protected override IResult Handle(ListStatesRequest request)
    {
        var isWanted = StateFilter.Of(QueryContext, request.Region, request.Group);
        var parties = Histories(QueryContext, request.Party);
        var others = Histories(QueryContext, request.NotParty);
        var signatories = Histories(QueryContext, request.Signatory);
        var states = Candidates(QueryContext, request.Q)
            .Where(isWanted)
            .Where(participant =>
                parties.All(history => IsParty(history(participant), QueryContext.AsOf))
                && !others.Any(history => IsParty(history(participant), QueryContext.AsOf))
                && signatories.All(history => IsSignatory(history(participant), QueryContext.AsOf)));
        return List(
            request,
            [.. request is { Sort: null, Q: not null } ? states : states.InOrder(request.Sort ?? ParticipantOrder.Code, QueryContext)],
            state => StateItem.Of(QueryContext, state),
            StatesJson.Responses.StateItem,
            StatesJson.Responses.ListResponseStateItem);
    }

    private static IEnumerable<Participant> Candidates(QueryContext context, string? query)
    {
        if (query is null)
        {
            return context.Register.Participants.Values
                .Where(participant => participant.IsOrganization || Universe.AllStates.Includes(participant, context.AsOf));
        }

        // A State never stands beside the one that continues it: the better match of the two is listed.
        return context.Register.Names.Search(query)
            .Select(match => match.Owner)
            .DistinctBy(participant => participant.ContinuedBy ?? participant.Code);
    }

    private static List<Func<Participant, ParticipantHistory>> Histories(QueryContext context, string[]? instruments) =>
    [
        .. (instruments ?? []).Select(instrument =>
            (Func<Participant, ParticipantHistory>)context.StatusOf(instrument).AsOf(context.AsOf).HistoryOf),
    ];

    // The same participants that the counts of these names count: a successor is a party from its deposit, though in force for it before.
    private static bool IsParty(ParticipantHistory history, DateOnly day) => history.MembershipOn(day)?.IsPartyOn(day) == true;

    private static bool IsSignatory(ParticipantHistory history, DateOnly day) =>
        history.IsSignatoryOn(day) && !history.HasWithdrawnBy(day);
}
