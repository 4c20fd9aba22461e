using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Instruments;

internal sealed record RecordInstrumentRequest
{
    [FromQuery(Name = "reason")]
    [Description("Why the instrument is recorded.")]
    [Example("The register now covers the Arms Trade Treaty")]
    public string? Reason { get; init; }

    public required JsonBody<InstrumentDocument> Body { get; init; }
}
