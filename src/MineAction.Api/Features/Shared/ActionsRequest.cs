using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared;

/// <summary>What every question for treaty actions may say.</summary>
internal abstract record ActionsRequest : ListRequest
{
    [FromQuery(Name = "kind")]
    [Description("Only actions of this kind; may be repeated.")]
    [Example("withdrawal")]
    public string[]? Kind { get; init; }

    [FromQuery(Name = "participant")]
    [Description("Only actions of this participant, by code in any case; may be repeated.")]
    [Example("FIN")]
    public string[]? Participant { get; init; }

    [FromQuery(Name = "from")]
    [Description("Only actions done on or after this day.")]
    [Example("2025-01-01")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    [Description("Only actions done on or before this day.")]
    [Example("2026-02-03")]
    public string? To { get; init; }
}
