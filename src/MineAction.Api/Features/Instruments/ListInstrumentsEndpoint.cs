using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments;

/// <summary>Which instruments does the register hold?</summary>
internal static class ListInstrumentsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListInstrumentsRequest, ListInstrumentsValidator, ListResponse<InstrumentItem>>("/instruments", Handle)
        .WithName("listInstruments")
        .WithTags("Instruments")
        .WithSummary("The instruments, with their figures on a day")
        .WithDescription("Every convention, protocol and amendment that is joined separately, in the order of the register; with q the best match first.");

    private static IResult Handle([AsParameters] ListInstrumentsRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        return FormattedResults.List(
            http,
            request,
            [.. Candidates(context, request.Q).Select(instrument => context.StatusOf(instrument.Id))],
            status => InstrumentItem.Of(context, status),
            ApiJson.Answers.InstrumentItem,
            ApiJson.Answers.ListResponseInstrumentItem);
    }

    private static IEnumerable<Instrument> Candidates(QueryContext context, string? query)
    {
        var instruments = context.Register.Facts.Instruments;
        if (query is null)
            return instruments;
        var searched = new SearchText(query);
        return instruments
            .Select(instrument => (Instrument: instrument, Rank: NamesOf(context, instrument).Min(name => new SearchText(name).RankFor(searched))))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .Select(found => found.Instrument);
    }

    private static IEnumerable<string> NamesOf(QueryContext context, Instrument instrument) =>
        [instrument.Id, instrument.ShortTitle, instrument.Title, context.TitleOf(instrument), .. instrument.AlsoKnownAs];
}
