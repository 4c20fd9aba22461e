using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments;

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
