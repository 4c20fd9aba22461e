using Microsoft.Net.Http.Headers;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes.GetChangesFeed;

/// <summary>What changed lately, for a feed reader?</summary>
internal static class GetChangesFeedEndpoint
{
    private const int Entries = 100;

    private static readonly QueryCheck Query = new(typeof(GetChangesFeedRequest));
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/changes.atom", Methods, HandleAsync)
        .Produces<string>(StatusCodes.Status200OK, AtomFeed.ContentType)
        .Produces(StatusCodes.Status304NotModified)
        .WithName("getChangesFeed")
        .WithTags("Changes")
        .WithSummary("The newest changes as an Atom feed")
        .WithDescription("The last hundred changes, newest first. A program that must miss none reads /v1/changes.");

    private static async Task<IResult> HandleAsync(
        [AsParameters] GetChangesFeedRequest request, HttpContext http, ChangeLog changes, Registers registers, TimeProvider clock, CancellationToken cancellation)
    {
        if (Query.Check(http.Request.Query) is { } unknown)
            return unknown;
        var reading = http.ReadingOf(registers.Newest, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var instrument = request.Instrument is { } slug ? reading.StatusOf(slug).Instrument : null;
        var tag = new EntityTagHeaderValue(Precondition.TagOf(reading.Revision, $"atom-{reading.Language}-{instrument?.Id}"));
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.ContentLanguage = reading.Language;
        http.Response.Headers.Vary = "Accept-Language";
        http.Response.Headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        if (Caching.IsKnown(http.Request, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var newest = await changes.ReadNewestAsync(reading.Revision, instrument?.Id, Entries, cancellation);
        var feed = new AtomFeed(reading, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");
        return TypedResults.Bytes(
            feed.Write(instrument, [.. newest.Select(change => RecordChangeItem.Of(reading, registers.Revisions, change))], registers.Revisions[0].RecordedAt),
            AtomFeed.ContentType);
    }
}
