using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

internal sealed record StreamChangesRequest
{
    [FromQuery(Name = "after")]
    [Description("The last revision whose changes the caller has; 0 for none. Default: the newest, so only what is still to come. Last-Event-ID beats it.")]
    [Example("1")]
    public string? After { get; init; }

    [FromHeader(Name = "Last-Event-ID")]
    [Example("1")]
    [Description("The id of the last event received: the stream goes on right after it.")]
    public string? LastEventId { get; init; }
}
