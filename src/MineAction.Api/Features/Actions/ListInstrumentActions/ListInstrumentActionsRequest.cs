using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.ListInstrumentActions;

internal sealed record ListInstrumentActionsRequest : ActionsRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}
