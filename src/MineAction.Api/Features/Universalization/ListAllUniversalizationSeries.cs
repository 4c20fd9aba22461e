using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListAllUniversalizationSeriesRequest : SeriesRequest;

/// <summary>How did the universalization of every instrument grow?</summary>
internal sealed class ListAllUniversalizationSeriesEndpoint : ListEndpoint<ListAllUniversalizationSeriesRequest, ListResponse<SeriesItem>>
{
    public override void Configure()
    {
        Get(
            "/universalization/series",
            "Universalization",
            "The counts of every instrument over time",
            "The series of each instrument, one after the other in the order of the register, each from the first day on which anything " +
            "changed unless from is given: the same items as in the series of one.");
        Validator<SeriesValidator<ListAllUniversalizationSeriesRequest>>();
    }

    protected override IResult Handle(ListAllUniversalizationSeriesRequest request) => List(
        request,
        request.ItemsOf(QueryContext, QueryContext.Register.Instruments.Keys.Select(QueryContext.StatusOf)),
        each => SeriesItem.On(each.Status, request.Universe, each.Day),
        UniversalizationJson.Responses.SeriesItem,
        UniversalizationJson.Responses.ListResponseSeriesItem);
}
