using System.Diagnostics.CodeAnalysis;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>A count that a public document states.</summary>
internal sealed record FigureItem
{
    public required long Id { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The day that the document speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What it counts: parties, partiesInForce, signatories, signatures and so on.</summary>
    public required string Measure { get; init; }

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
        Measure = figure.Measure,
        Value = figure.Value,
        Source = figure.Source,
        Revision = figure.Revision,
    };
}
