using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments.ListInstruments;

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
        var reading = http.Reading();
        return Answer.List(
            http,
            request,
            [.. Candidates(reading, request.Q).Select(instrument => reading.StatusOf(instrument.Id))],
            status => InstrumentItem.Of(reading, status),
            ApiJson.Answers.InstrumentItem,
            ApiJson.Answers.ListResponseInstrumentItem);
    }

    private static IEnumerable<Instrument> Candidates(Reading reading, string? query)
    {
        var instruments = reading.Register.Facts.Instruments;
        if (query is null)
            return instruments;
        var searched = new SearchText(query);
        return instruments
            .Select(instrument => (Instrument: instrument, Rank: NamesOf(reading, instrument).Min(name => new SearchText(name).RankFor(searched))))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .Select(found => found.Instrument);
    }

    private static IEnumerable<string> NamesOf(Reading reading, Instrument instrument) =>
        [instrument.Id, instrument.ShortTitle, instrument.Title, reading.TitleOf(instrument), .. instrument.AlsoKnownAs];
}
