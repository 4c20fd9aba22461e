using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.States.GetState;

internal sealed record GetStateRequest : ReadRequest
{
    [FromRoute(Name = "code")]
    [Description("The code of the State or organization, in any case: ISO 3166-1 alpha-3.")]
    [Example("SWZ")]
    public required string Code { get; init; }
}
