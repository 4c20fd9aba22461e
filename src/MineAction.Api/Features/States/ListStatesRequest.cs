using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.States;

internal sealed record ListStatesRequest : ListRequest
{
    [FromQuery(Name = "party")]
    [Description("Only parties to this instrument, by slug: consent deposited, in force or not; may be repeated, and then parties to all of them.")]
    [Example("apmbc")]
    public string[]? Party { get; init; }

    [FromQuery(Name = "notParty")]
    [Description("Only those that are not parties to this instrument, by slug; may be repeated, and then parties to none of them.")]
    [Example("ccm")]
    public string[]? NotParty { get; init; }

    [FromQuery(Name = "signatory")]
    [Description("Only those that signed this instrument, by slug, and have not withdrawn, parties or not; may be repeated, and then signatories of all of them.")]
    [Example("apmbc")]
    public string[]? Signatory { get; init; }

    [FromQuery(Name = "region")]
    [Description("Only States of this region or subregion of the United Nations Statistics Division (M49), by id.")]
    [Example("africa")]
    public string? Region { get; init; }

    [FromQuery(Name = "group")]
    [Description("Only States of this group: a regional group of the United Nations by id, or ldc, lldc, sids.")]
    [Example("sids")]
    public string? Group { get; init; }

    [FromQuery(Name = "q")]
    [Description("Only those one of whose names, in six languages and former ones included, has these words, whole or by their beginnings; accents and case make no difference. The best match comes first.")]
    [Example("cote d'ivoire")]
    public string? Q { get; init; }
}
