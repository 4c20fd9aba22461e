using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared.Lists;

/// <summary>A read of treaty actions, those of some days only where asked.</summary>
internal abstract record DatedActionsRequest : ListRequest
{
    [QueryParam]
    [Description("Only actions done on or after this day.")]
    [Example("2025-01-01")]
    public DateOnly? From { get; init; }

    [QueryParam]
    [Description("Only actions done on or before this day.")]
    [Example("2026-02-03")]
    public DateOnly? To { get; init; }

    /// <summary>Whether an action was done on the days asked for.</summary>
    protected internal bool HasDayOf(TreatyAction action) => (From is null || action.Date >= From) && (To is null || action.Date <= To);
}
