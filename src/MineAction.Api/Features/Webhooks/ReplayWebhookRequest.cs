using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Webhooks;

internal sealed record ReplayWebhookRequest
{
    [FromRoute(Name = "id")]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }

    [FromQuery(Name = "after")]
    [Description("The last revision whose changes the subscriber has; 0 for none.")]
    [Example("1")]
    public string? After { get; init; }
}
