using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

[Formats(OutputFormat.Atom, Name = "FeedFormat")]
internal sealed record GetChangesFeedRequest : FeedRequest;

/// <summary>What changed lately, for a feed reader?</summary>
internal sealed class GetChangesFeedEndpoint(ChangeFeed changes, RegisterProvider registers)
    : ReadEndpoint<GetChangesFeedRequest, string>
{
    public override void Configure() => Get(
        "/changes.atom",
        "Changes",
        "The newest changes as an Atom feed",
        "Newest first, a hundred entries or as many as end with a whole revision; rel=next leads to what was before, so that no change " +
        "is missed. Each entry says in a sentence what changed, by whom and why, in the language asked for, and leads to a page. The " +
        "shipped facts are one entry, and so is any revision of more than a thousand changes: /v1/changes has each of them.");

    public override async Task<IResult> ExecuteAsync(GetChangesFeedRequest request, CancellationToken cancellation)
    {
        var contentType = OutputFormats.MediaTypeOf(OutputFormat.Atom) + "; charset=utf-8";
        HttpContext.Response.ContentType = contentType;
        if (HttpMethods.IsHead(HttpContext.Request.Method))
            return TypedResults.Empty;
        var page = await new FeedReader(changes, registers).ReadAsync(QueryContext, request, cancellation);
        return TypedResults.Bytes(new AtomFeed(RequestOrigin.Of(HttpContext.Request)).Write(page), contentType);
    }
}
