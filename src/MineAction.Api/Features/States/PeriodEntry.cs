using System.ComponentModel;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.States;

/// <summary>A period of days, as an editor gives it.</summary>
internal sealed record PeriodEntry
{
    [Description("First day (inclusive).")]
    [Example("1999-09-14")]
    public string? From { get; init; }

    [Description("First day no longer (exclusive); left out while it lasts.")]
    public string? Until { get; init; }
}
