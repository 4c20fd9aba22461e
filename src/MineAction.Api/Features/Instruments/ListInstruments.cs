using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments;

internal sealed record ListInstrumentsRequest : ListRequest
{
    [QueryParam]
    [Description(
        "Only those whose title (in English or in the language of the answer), short title, other names in use or slug have these " +
        "words, whole or by their beginnings; accents and case make no difference. The best match comes first.")]
    [Example("ottawa")]
    public string? Q { get; init; }
}

internal sealed class ListInstrumentsValidator : RevisionRequestValidator<ListInstrumentsRequest>
{
    public ListInstrumentsValidator() => RuleFor(request => request.Q).MustHaveWords();
}

/// <summary>Which instruments does the register hold?</summary>
internal sealed class ListInstrumentsEndpoint : ListEndpoint<ListInstrumentsRequest, ListResponse<InstrumentItem>>
{
    public override void Configure()
    {
        Get(
            "/instruments",
            "Instruments",
            "The instruments, with their figures on a day",
            "Every convention, protocol and amendment that is joined separately, in the order of the register; with q the best match " +
            "first.");
        Validator<ListInstrumentsValidator>();
    }

    protected override IResult Handle(ListInstrumentsRequest request)
    {
        return List(
            request,
            [.. Candidates(QueryContext, request.Q).Select(instrument => QueryContext.StatusOf(instrument.Id))],
            status => InstrumentItem.Of(QueryContext, status),
            InstrumentsJson.Responses.InstrumentItem,
            InstrumentsJson.Responses.ListResponseInstrumentItem);
    }

    private static IEnumerable<Instrument> Candidates(QueryContext context, string? query)
    {
        var instruments = context.Register.Facts.Instruments;
        if (query is null)
            return instruments;
        var searched = new SearchText(query);
        return instruments
            .Select(instrument =>
                (Instrument: instrument, Rank: NamesOf(context, instrument).Min(name => new SearchText(name).RankFor(searched))))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .Select(found => found.Instrument);
    }

    private static IEnumerable<string> NamesOf(QueryContext context, Instrument instrument) =>
        [instrument.Id, instrument.ShortTitle, instrument.Title, context.TitleOf(instrument), .. instrument.AlsoKnownAs];
}
