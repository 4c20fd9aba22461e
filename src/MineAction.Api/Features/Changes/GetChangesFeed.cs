using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

[Formats(OutputFormat.Atom, Name = "FeedFormat")]
internal sealed record GetChangesFeedRequest : RevisionRequest
{
    [QueryParam]
    [Description("Only changes to this instrument and its actions, by slug in any case.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }
}

/// <summary>What changed lately, for a feed reader?</summary>
internal sealed class GetChangesFeedEndpoint(ChangeFeed changes, RegisterProvider registers)
    : ReadEndpoint<GetChangesFeedRequest, string>
{
    private const int Entries = 100;

    public override void Configure() => Get(
        "/changes.atom",
        "Changes",
        "The newest changes as an Atom feed",
        "The last hundred changes, newest first. A program that must miss none reads /v1/changes.");

    public override async Task<IResult> ExecuteAsync(GetChangesFeedRequest request, CancellationToken cancellation)
    {
        var instrument = request.Instrument is { } slug ? QueryContext.StatusOf(slug).Instrument : null;
        var newest = await changes.ReadNewestAsync(QueryContext.Revision, instrument?.Id, Entries, cancellation);
        var items = newest.Select(change => RecordChangeItem.Of(QueryContext, change)).ToList();
        var contentType = OutputFormats.MediaTypeOf(OutputFormat.Atom) + "; charset=utf-8";
        HttpContext.Response.ContentType = contentType;
        if (HttpMethods.IsHead(HttpContext.Request.Method))
            return TypedResults.Empty;
        var http = HttpContext.Request;
        var feed = new AtomFeed(QueryContext, $"{http.Scheme}://{http.Host}{http.PathBase}");
        return TypedResults.Bytes(feed.Write(instrument, items, registers.Revisions[0].RecordedAt), contentType);
    }
}
