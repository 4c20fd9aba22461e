using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>An act that sentences of a note state. Later sentences may still give it its days.</summary>
internal sealed class StatedAct
{
    public required string Participant { get; init; }

    public required TreatyActionKind Kind { get; set; }

    public required DateOnly Date { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    /// <summary>The label of the further table of whose instrument it is; null for the page's own treaty.</summary>
    public string? Table { get; init; }

    /// <summary>Whether an act of territory excludes it.</summary>
    public bool IsExclusion { get; init; }

    public bool IsSameAs(StatedAct other) =>
        Participant == other.Participant && Kind == other.Kind && Date == other.Date && Table == other.Table;
}
