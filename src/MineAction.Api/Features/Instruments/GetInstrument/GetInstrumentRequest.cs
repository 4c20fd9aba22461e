using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Instruments.GetInstrument;

internal sealed record GetInstrumentRequest : ReadRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}
