using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Changes;

internal sealed record GetChangesFeedRequest : RevisionRequest
{
    [FromQuery(Name = "instrument")]
    [Description("Only changes to this instrument and its actions, by slug in any case.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }
}
