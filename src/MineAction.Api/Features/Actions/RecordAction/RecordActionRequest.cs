using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Actions.RecordAction;

internal sealed record RecordActionRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    public required JsonBody<ActionEntry> Body { get; init; }
}
