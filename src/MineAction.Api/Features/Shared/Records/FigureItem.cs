using System.Diagnostics.CodeAnalysis;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>A count that a public document states.</summary>
internal sealed record FigureItem
{
    public required long Id { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The day that the document speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The count stated.</summary>
    public required int Value { get; init; }

    /// <summary>The document.</summary>
    public required string Source { get; init; }

    /// <summary>The revision that recorded this version of it.</summary>
    public required int Revision { get; init; }

    [return: NotNullIfNotNull(nameof(figure))]
    public static FigureItem? Of(PublishedFigure? figure) => figure is null ? null : new()
    {
        Id = figure.Id,
        Instrument = figure.Instrument,
        AsOf = figure.AsOf,
        Measure = Code<Measure>.Parse(figure.Measure),
        Value = figure.Value,
        Source = figure.Source,
        Revision = figure.Revision,
    };
}
