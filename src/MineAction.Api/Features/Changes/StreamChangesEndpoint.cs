using System.Globalization;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

/// <summary>What is changing in the record, as it happens?</summary>
internal static class StreamChangesEndpoint
{
    private static readonly StreamChangesValidator Validator = new();
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly QueryStringCheck Query = new(typeof(StreamChangesRequest));

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapOnFirstUse("/changes/stream", Methods, Handle)
        .WithMetadata(new RequestMetadata(typeof(StreamChangesRequest), typeof(StreamChangesValidator)))
        .Produces<string>(StatusCodes.Status200OK, "text/event-stream")
        .WithName("streamChanges")
        .WithTags("Changes")
        .WithSummary("The changes as server-sent events")
        .WithDescription("One event for each change, with the change's kind as its type, an item of /v1/changes as its data, and an id that Last-Event-ID goes on from. EventSource does all that by itself.");

    private static IResult Handle(
        [AsParameters] StreamChangesRequest request, HttpContext http, ChangeFeed changes, RegisterProvider registers, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        if (Query.Check(http.Request.Query) is { } unknown)
            return unknown;
        if (FieldErrors.Of(Validator.Validate(request)) is { } errors)
            return Problem.OfFields(ProblemType.InvalidParameter, errors);
        var newest = registers.Newest.Revision.Id;
        var position = request.LastEventId is { } id && StreamPosition.TryParse(id, out var last) ? last
            : new(request.After is { } after ? int.Parse(after, CultureInfo.InvariantCulture) : newest, null);
        if (position.Revision > newest)
            return Problem.Of(ProblemType.UnknownRevision, $"The register has revisions 1 to {newest}; nothing can have been read up to revision {position.Revision}. Begin again with after=0 if it was restored from a backup.");
        if (HttpMethods.IsHead(http.Request.Method))
            return TypedResults.Empty;
        // Proxies that gather answers would gather this one for ever.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var stream = new ChangeStream(changes, registers, lifetime);
        return TypedResults.ServerSentEvents(stream.FollowAsync(position, snapshot => http.ReadingOf(snapshot, today), http.RequestAborted));
    }
}
