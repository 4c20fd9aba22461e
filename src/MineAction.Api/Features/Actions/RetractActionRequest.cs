using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed record RetractActionRequest
{
    [FromRoute(Name = "id")]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [FromQuery(Name = "reason")]
    [Description("Why it is retracted.")]
    [Example("Recorded twice")]
    public string? Reason { get; init; }
}
