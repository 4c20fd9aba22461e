using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

/// <summary>What changed lately, for a feed reader?</summary>
internal static class GetChangesFeedEndpoint
{
    private const int Entries = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetChangesFeedRequest, GetChangesFeedValidator, string>("/changes.atom", HandleAsync, [OutputFormat.Atom])
        .WithName("getChangesFeed")
        .WithTags("Changes")
        .WithSummary("The newest changes as an Atom feed")
        .WithDescription("The last hundred changes, newest first. A program that must miss none reads /v1/changes.");

    private static async Task<IResult> HandleAsync(
        [AsParameters] GetChangesFeedRequest request, HttpContext http, ChangeFeed changes, RegisterProvider registers, CancellationToken cancellation)
    {
        var context = http.QueryContext();
        var instrument = request.Instrument is { } slug ? context.StatusOf(slug).Instrument : null;
        var newest = await changes.ReadNewestAsync(context.Revision, instrument?.Id, Entries, cancellation);
        var feed = new AtomFeed(context, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");
        var items = newest.Select(change => RecordChangeItem.Of(context, change)).ToList();
        http.Response.ContentType = OutputFormats.MediaTypeOf(OutputFormat.Atom) + "; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? TypedResults.Empty : TypedResults.Bytes(feed.Write(instrument, items, registers.Revisions[0].RecordedAt), http.Response.ContentType);
    }
}
