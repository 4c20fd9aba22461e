using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Actions;

internal sealed record RecordActionRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    public required JsonBody<ActionEntry> Body { get; init; }
}
