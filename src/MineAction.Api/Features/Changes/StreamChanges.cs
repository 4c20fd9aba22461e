using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Limits;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

internal sealed record StreamChangesRequest
{
    [QueryParam]
    [Description(
        "The last revision whose changes the caller has; 0 for none. Default: the newest, so only what is still to come. " +
        "Last-Event-ID beats it.")]
    [Example("1")]
    public int? After { get; init; }

    [FromHeader("Last-Event-ID")]
    [Example("1")]
    [Description("The id of the last event received: the stream goes on right after it.")]
    public string? LastEventId { get; init; }
}

internal sealed class StreamChangesValidator : AbstractValidator<StreamChangesRequest>
{
    public StreamChangesValidator() => RuleFor(request => request.LastEventId)
        .Must(id => id is null || StreamPosition.TryParse(id, out _))
        .WithMessage("'{PropertyValue}' is not an id of ours. Send the id of the last event as it came.");
}

/// <summary>What is changing in the record, as it happens?</summary>
internal sealed class StreamChangesEndpoint(
    ChangeFeed changes,
    RegisterProvider registers,
    IHostApplicationLifetime lifetime,
    StreamLimit limit,
    TimeProvider clock)
    : SliceEndpoint<StreamChangesRequest>
{
    public override void Configure()
    {
        Verbs(FastEndpoints.Http.GET, FastEndpoints.Http.HEAD);
        Routes("/changes/stream");
        AllowAnonymous();
        RequestBinder(new StrictRequestBinder<StreamChangesRequest>());
        Validator<StreamChangesValidator>();
        Describe<string>(
            "Changes",
            "The changes as server-sent events",
            "One event for each change, with the change's kind as its type, an item of /v1/changes as its data, and an id that " +
            "Last-Event-ID goes on from. EventSource does all that by itself.",
            StatusCodes.Status200OK,
            "text/event-stream");
    }

    public override async Task<IResult> ExecuteAsync(StreamChangesRequest request, CancellationToken cancellation)
    {
        await registers.Opened.WaitAsync(cancellation);
        var newest = registers.Newest.Revision.Id;
        var position = request.LastEventId is { } id && StreamPosition.TryParse(id, out var last)
            ? last
            : new(request.After ?? newest, null);
        if (position.Revision > newest)
        {
            return Problem.Of(
                ProblemType.UnknownRevision,
                $"The register has revisions 1 to {newest}; nothing can have been read up to revision {position.Revision}. " +
                "Begin again with after=0 if it was restored from a backup.");
        }

        if (HttpMethods.IsHead(HttpContext.Request.Method))
            return TypedResults.Empty;
        // Proxies that gather responses would gather this one for ever.
        HttpContext.Response.Headers["X-Accel-Buffering"] = "no";
        var stream = new ChangeStream(changes, registers, lifetime);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        // The framework's own results would write an empty id for a heartbeat, and so reset Last-Event-ID.
        return limit.Limit(TypedResults.ServerSentEvents(
            stream.FollowAsync(position, snapshot => QueryContextFactory.OfWrite(HttpContext.Request, snapshot, today), cancellation)));
    }
}
