using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Webhooks;

internal sealed record GetWebhookRequest
{
    [FromRoute(Name = "id")]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }
}
