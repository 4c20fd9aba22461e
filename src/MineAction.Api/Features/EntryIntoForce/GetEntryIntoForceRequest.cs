using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.EntryIntoForce;

internal sealed record GetEntryIntoForceRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("ccm")]
    public required string Instrument { get; init; }
}
