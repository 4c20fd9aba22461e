using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Participants.GetParticipant;

internal sealed record GetParticipantRequest : ReadRequest
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
