using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed record GetActionHistoryRequest : ListRequest
{
    [FromRoute(Name = "id")]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }
}
