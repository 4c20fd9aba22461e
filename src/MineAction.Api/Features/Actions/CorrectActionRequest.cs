using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Actions;

internal sealed record CorrectActionRequest
{
    [FromRoute(Name = "id")]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }

    public required JsonBody<ActionEntry> Body { get; init; }
}
