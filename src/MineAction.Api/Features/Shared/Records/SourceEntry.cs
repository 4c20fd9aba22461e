using System.ComponentModel;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>Where an editor has a fact from.</summary>
internal sealed record SourceEntry
{
    [Description("What a citation would call it.")]
    [Example("UN Treaty Collection, status page of XXVI-5")]
    public string? Title { get; init; }

    [Description("The depositary notification or treaty number.")]
    [Example("C.N.128.2025.TREATIES-XXVI-5")]
    public string? Reference { get; init; }

    [Description("Where it can be read, http or https.")]
    public string? Url { get; init; }

    [Description("The day on which it was read, as yyyy-MM-dd.")]
    [Example("2025-03-20")]
    public string? AccessedOn { get; init; }

    [Description("How near it is to the depositary.")]
    [Example("depositary")]
    public string? Reliability { get; init; }

    public Source ToSource() => new(
        Title!, Reference, Url, AccessedOn is { } day ? IsoDate.ParseDay(day) : null, Code<Reliability>.Parse(Reliability!));
}
