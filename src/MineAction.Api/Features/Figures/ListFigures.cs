using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Figures;

internal sealed record ListFiguresRequest : ListRequest
{
    [QueryParam]
    [Description("Only figures about this instrument, by slug in any case; may be repeated.")]
    [Example("apmbc")]
    public string[]? Instrument { get; init; }
}

/// <summary>Which counts do public documents state?</summary>
internal sealed class ListFiguresEndpoint : ListEndpoint<ListFiguresRequest, ListResponse<FigureItem>>
{
    public override void Configure() => Get(
        "/figures",
        "Trust",
        "The published figures on record",
        "Every count that a public document states for a day up to the day asked about, oldest first, each with its number and its " +
        "document. What we count on these days stands beside them in the reconciliation of each instrument.");

    protected override IResult Handle(ListFiguresRequest request)
    {
        var instruments = request.Instrument?.Select(slug => QueryContext.StatusOf(slug).Instrument.Id).ToHashSet();
        return List(
            request,
            [
                .. QueryContext.Register.Facts.PublishedFigures
                    .Where(figure => instruments?.Contains(figure.Instrument) != false && figure.AsOf <= QueryContext.AsOf)
                    .OrderBy(figure => figure.AsOf)
                    .ThenBy(figure => figure.Id),
            ],
            figure => FigureItem.Of(figure),
            FiguresJson.Responses.FigureItem,
            FiguresJson.Responses.ListResponseFigureItem);
    }
}
