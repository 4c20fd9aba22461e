namespace MineAction.TreatyLaw;

/// <summary>A count that a public document states.</summary>
/// <param name="Instrument">The instrument's slug.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Measure">What it counts, in the words of the published figures: see <see cref="Reconciliations.Measure"/>.</param>
/// <param name="Value">The count stated.</param>
/// <param name="Source">The document.</param>
public sealed record PublishedFigure(string Instrument, DateOnly AsOf, string Measure, int Value, string Source)
{
    /// <summary>Its number in the register; 0 where it has none yet.</summary>
    public long Id { get; init; }

    /// <summary>The revision of the register that recorded this version.</summary>
    public int Revision { get; init; }
}
