using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Matrix;

internal sealed record GetMatrixRequest : ListRequest
{
    [FromQuery(Name = "instruments")]
    [Description("Only this instrument, by slug in any case; may be repeated, and the columns come in this order. Default: all, in the order of the register.")]
    [Example("apmbc")]
    public string[]? Instruments { get; init; }

    [FromQuery(Name = "universe")]
    [Description("The States that are rows: all-states (members of the United Nations, observer States, Cook Islands, Niue) or un-members.")]
    [Example("all-states")]
    public string? Universe { get; init; }
}
