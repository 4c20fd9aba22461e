using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Universalization;

internal sealed record GetUniversalizationRequest : AsOfRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromQuery(Name = "universe")]
    [Description("The States that count: all-states (members of the United Nations, observer States, Cook Islands, Niue) or un-members.")]
    [Example("all-states")]
    public string? Universe { get; init; }

    [FromQuery(Name = "by")]
    [Description("Fills groups with the same counts by region, subregion, regional group, or least developed, landlocked developing and small island developing States. Classifications are today's, whatever day is asked about.")]
    [Example("region")]
    public string? By { get; init; }
}
