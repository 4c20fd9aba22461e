using System.ComponentModel;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

/// <summary>Another name of a State or organization, as an editor gives it.</summary>
internal sealed record OtherNameEntry
{
    [Example("Nauru")]
    public string? Name { get; init; }

    [Description(
        "What it is: official (it is or was its name; those of past days are shown as former names), territory (of its land before " +
        "independence), abbreviation, spelling, or a former code.")]
    [Example("official")]
    public string? Kind { get; init; }

    [Description("Its language, as an ISO 639-1 code; left out where it is English or of no language.")]
    [Example("fr")]
    public string? Lang { get; init; }

    [Description("First day of its use, where known.")]
    public string? From { get; init; }

    [Description("First day no longer in use, where known; left out while it is in use.")]
    [Example("2026-06-26")]
    public string? Until { get; init; }

    [Description("Where name and days come from.")]
    public string? Note { get; init; }

    public ParticipantAlias ToAlias(string code) => new(
        code,
        Name!,
        From is { } from ? IsoDate.ParseDay(from) : null,
        Until is { } until ? IsoDate.ParseDay(until) : null,
        Note,
        Code<NameKind>.Parse(Kind!),
        Lang);
}
