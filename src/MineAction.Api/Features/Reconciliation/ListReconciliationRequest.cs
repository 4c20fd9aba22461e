using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Reconciliation;

internal sealed record ListReconciliationRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("ccm")]
    public required string Instrument { get; init; }
}
