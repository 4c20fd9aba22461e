using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Instruments.CorrectInstrument;

internal sealed record CorrectInstrumentRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromQuery(Name = "reason")]
    [Description("Why the instrument is corrected.")]
    [Example("Article number corrected")]
    public string? Reason { get; init; }

    public required JsonBody<InstrumentDocument> Body { get; init; }
}
