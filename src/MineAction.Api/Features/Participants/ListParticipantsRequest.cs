using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Participants;

internal sealed record ListParticipantsRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromQuery(Name = "status")]
    [Description("Only participants with this status; none lists the States of the universe that have none.")]
    [Example("none")]
    public string? Status { get; init; }

    [FromQuery(Name = "region")]
    [Description("Only States of this region or subregion of the United Nations Statistics Division (M49), by id.")]
    [Example("africa")]
    public string? Region { get; init; }

    [FromQuery(Name = "group")]
    [Description("Only States of this group: a regional group of the United Nations by id, or ldc, lldc, sids.")]
    [Example("sids")]
    public string? Group { get; init; }
}
