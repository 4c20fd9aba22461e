using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

[Formats(OutputFormat.JsonFeed, Name = "JsonFeedFormat")]
internal sealed record GetChangesJsonFeedRequest : FeedRequest;

/// <summary>What changed lately, for a reader of JSON feeds?</summary>
internal sealed class GetChangesJsonFeedEndpoint(ChangeFeed changes, RegisterProvider registers)
    : ReadEndpoint<GetChangesJsonFeedRequest, JsonFeed>
{
    public override void Configure() => Get(
        "/changes.json",
        "Changes",
        "The newest changes as a JSON Feed",
        "The same as /v1/changes.atom as JSON Feed 1.1: next_url leads to what was before.");

    public override async Task<IResult> ExecuteAsync(GetChangesJsonFeedRequest request, CancellationToken cancellation)
    {
        var page = await new FeedReader(changes, registers).ReadAsync(QueryContext, request, cancellation);
        return TypedResults.Json(
            JsonFeed.Of(page, RequestOrigin.Of(HttpContext.Request)),
            ChangesJson.Responses.JsonFeed,
            OutputFormats.MediaTypeOf(OutputFormat.JsonFeed) + "; charset=utf-8");
    }
}
