using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

internal sealed record GetStateRequest : AsOfRequest
{
    [FromRoute(Name = "code")]
    [Description("The code of the State or organization, in any case: ISO 3166-1 alpha-3.")]
    [Example("SWZ")]
    public required string Code { get; init; }
}
