using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.GetAction;

internal sealed record GetActionRequest : ReadRequest
{
    [FromRoute(Name = "id")]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }
}
