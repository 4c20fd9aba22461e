using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Matrix;

internal sealed record GetMatrixRequest : ListRequest
{
    [QueryParam]
    [Description(
        "Only this instrument, by slug in any case; may be repeated, and the columns come in this order. Default: all, in the order " +
        "of the register.")]
    [Example("apmbc")]
    public string[]? Instruments { get; init; }

    [QueryParam]
    [Description(
        "The States that are rows: all-states (members of the United Nations, observer States, Cook Islands, Niue) or un-members.")]
    [Example("all-states")]
    public Universe Universe { get; init; }

    [QueryParam]
    [Description("The order: code, or name as the language of the answer sorts names (Unicode collation with the rules of CLDR).")]
    [Example("name")]
    public ParticipantOrder Sort { get; init; }
}

/// <summary>Where does every State stand towards every instrument?</summary>
internal sealed class GetMatrixEndpoint : ListEndpoint<GetMatrixRequest, ListResponse<MatrixRow>>
{
    public override void Configure() => Get(
        "/matrix",
        "States",
        "States and instruments as one table",
        "One row per State of the universe on the day, in the order of their codes or names, with its status in each instrument. In CSV " +
        "and XLSX each instrument is a plain column under its slug.");

    protected override IResult Handle(GetMatrixRequest request)
    {
        var instruments = request.Instruments ?? QueryContext.Register.Instruments.Keys;
        TreatyStatus[] statuses =
        [
            .. instruments
                .Select(instrument => QueryContext.StatusOf(instrument).AsOf(QueryContext.AsOf))
                .DistinctBy(status => status.Instrument.Id),
        ];
        return List(
            request,
            [
                .. QueryContext.Register.Participants.Values
                    .Where(participant => request.Universe.Includes(participant, QueryContext.AsOf))
                    .InOrder(request.Sort, QueryContext),
            ],
            participant => MatrixRow.Of(QueryContext, statuses, participant),
            MatrixJson.Responses.MatrixRow,
            MatrixJson.Responses.ListResponseMatrixRow,
            MatrixRow.Columns(statuses));
    }
}
