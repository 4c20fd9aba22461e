using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationRequest : ListRequest;

/// <summary>How universal is every instrument on a day?</summary>
internal sealed class ListUniversalizationEndpoint : ListEndpoint<ListUniversalizationRequest, ListResponse<UniversalizationAnswer>>
{
    public override void Configure() => Get(
        "/universalization",
        "Universalization",
        "How universal every instrument is on a day",
        "One item per instrument, in the order of the register, over the universe of all States.");

    protected override IResult Handle(ListUniversalizationRequest request)
    {
        return List(
            request,
            [.. QueryContext.Register.Instruments.Keys],
            instrument => UniversalizationAnswer.Of(QueryContext, QueryContext.StatusOf(instrument)),
            UniversalizationJson.Responses.UniversalizationAnswer,
            UniversalizationJson.Responses.ListResponseUniversalizationAnswer);
    }
}
