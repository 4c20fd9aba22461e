using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>One act as a document states it, before its participant and instrument are looked up.</summary>
internal sealed record DocumentAct
{
    /// <summary>The number of the action in our export.</summary>
    public long? Id { get; init; }

    /// <summary>The name that the document uses; a code in our export.</summary>
    public required string Participant { get; init; }

    public required TreatyActionKind Kind { get; init; }

    /// <summary>Whether the document says only that it is a consent, and not which: an old heading without letters.</summary>
    public bool IsKindOpen { get; init; }

    /// <summary>Null only in our export, for acts of unknown day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Null where the document states none.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>
    /// Whether a day of effect that is not stated means that none is recorded. Only our export of the whole register says it.
    /// </summary>
    public bool SaysWhetherEffective { get; init; }

    /// <summary>Null where the document does not say it.</summary>
    public bool? IsEffectDeferred { get; init; }

    /// <summary>Square brackets: the act is no longer in effect, whatever the reason.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Only our export says it.</summary>
    public bool IsContested { get; init; }

    /// <summary>The depositary notification, e.g. <c>C.N.360.2025.TREATIES-XXVI-5</c>.</summary>
    public string? Reference { get; init; }

    public string? Note { get; init; }

    /// <summary>The source that our export names; null for the depositary's documents, which are their own source.</summary>
    public Source? Source { get; init; }

    public ActOrigin Origin { get; init; } = ActOrigin.Table;

    public int Line { get; init; }
}
