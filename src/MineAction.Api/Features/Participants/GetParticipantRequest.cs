using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Participants;

internal sealed record GetParticipantRequest : AsOfRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromRoute(Name = "code")]
    [Description("The participant's code, in any case.")]
    [Example("FIN")]
    public required string Code { get; init; }
}
