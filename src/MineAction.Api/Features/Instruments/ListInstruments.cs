using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

internal sealed record ListInstrumentsRequest : ListRequest
{
    [QueryParam]
    [Description(
        "Only those with this slug or depositary's number (XXVI-5), or whose title, short title and other names in use, in six " +
        "languages, have these words, whole or by their beginnings; accents and case make no difference. The best match comes first.")]
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
            [.. Candidates(QueryContext.Register, request.Q).Select(instrument => QueryContext.StatusOf(instrument.Id))],
            status => InstrumentItem.Of(QueryContext, status),
            InstrumentsJson.Responses.InstrumentItem,
            InstrumentsJson.Responses.ListResponseInstrumentItem);
    }

    private static IEnumerable<Instrument> Candidates(TreatyRegister register, string? query) => query is null
        ? register.Instruments.Values
        : InstrumentNames.Of(register).Search(query).Select(match => match.Owner);
}
