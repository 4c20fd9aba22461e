using System.ComponentModel;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Figures;

/// <summary>What an editor says of a published figure. Texts stay texts until the validator has seen them.</summary>
internal sealed record FigureEntry
{
    [Description("The instrument that the document counts, by slug.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }

    [Description("The day that the document speaks of, as yyyy-MM-dd.")]
    [Example("2026-02-02")]
    public string? AsOf { get; init; }

    [Description("What it counts.")]
    [Example("parties")]
    public string? Measure { get; init; }

    [Description("The count that the document states.")]
    public int? Value { get; init; }

    [Description("The document, as a citation would name it, with the place in it.")]
    [Example("Implementation Support Unit, list of States Parties of 2 February 2026")]
    public string? Source { get; init; }

    [Description("Why the record is changed. Needed for a correction.")]
    [Example("The document counts the withdrawal of 10 January")]
    public string? Reason { get; init; }

    /// <summary>The figure that a valid entry describes.</summary>
    /// <param name="instrument">The instrument's slug, as the register has it.</param>
    /// <param name="id">The figure corrected; 0 for a further one.</param>
    public PublishedFigure ToFigure(string instrument, long id) =>
        new(instrument, IsoDate.ParseDay(AsOf!), Measure!, Value!.Value, Source!) { Id = id };
}
