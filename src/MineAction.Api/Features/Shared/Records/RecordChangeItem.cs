using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>One change to the record: what was recorded, corrected, retracted or verified, by whom and why.</summary>
internal sealed record RecordChangeItem
{
    /// <summary>The revision that made it.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string Author { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    public required ChangeKind Change { get; init; }

    /// <summary>
    /// The slug of the instrument that changed, or whose action or published figure did; null for a change to a State, and for verified.
    /// </summary>
    public required string? Instrument { get; init; }

    /// <summary>
    /// The action as recorded: effectiveOn is the day that the source states, if any, and not the one that the treaty's rule gives.
    /// Null for a retraction, and for a change to anything else.
    /// </summary>
    public required ActionItem? Action { get; init; }

    /// <summary>The action as the record told it before; null for a further action, and for a change to anything else.</summary>
    public required ActionItem? Before { get; init; }

    /// <summary>The State or organization as recorded; null for a change to anything else.</summary>
    public StateRecord? State { get; private init; }

    /// <summary>The State as the record told it before; null for a further State, and for a change to anything else.</summary>
    public StateRecord? StateBefore { get; private init; }

    /// <summary>The published figure as recorded; null for a retraction, and for a change to anything else.</summary>
    public FigureItem? Figure { get; private init; }

    /// <summary>The figure as the record told it before; null for a further figure, and for a change to anything else.</summary>
    public FigureItem? FigureBefore { get; private init; }

    /// <param name="context">The register that knows the participants' names.</param>
    /// <param name="change">What changed.</param>
    public static RecordChangeItem Of(QueryContext context, ChangeEvent change)
    {
        var item = new RecordChangeItem
        {
            Revision = change.Revision.Id,
            RecordedAt = change.Revision.RecordedAt,
            Author = change.Revision.Author,
            Reason = change.Revision.Reason,
            Change = KindOf(change),
            Instrument = change.Instrument,
            Action = null,
            Before = null,
        };
        return change switch
        {
            ChangeEvent.OfAction of => item with { Action = ActionOf(context, of.After), Before = ActionOf(context, of.Before) },
            ChangeEvent.OfState of => item with { State = StateRecord.Of(of.After), StateBefore = StateOf(of.Before) },
            ChangeEvent.OfFigure of => item with { Figure = FigureItem.Of(of.After), FigureBefore = FigureItem.Of(of.Before) },
            _ => item,
        };
    }

    private static ActionItem? ActionOf(QueryContext context, TreatyAction? action) =>
        action is null ? null : ActionItem.AsRecorded(context, action);

    private static StateRecord? StateOf(StateVersion? state) => state is null ? null : StateRecord.Of(state);

    private static ChangeKind KindOf(ChangeEvent change) => change switch
    {
        ChangeEvent.OfAction { Before: null } => ChangeKind.Recorded,
        ChangeEvent.OfAction { After: null } => ChangeKind.Retracted,
        ChangeEvent.OfAction => ChangeKind.Corrected,
        ChangeEvent.OfInstrument { IsCorrected: var isCorrected } =>
            isCorrected ? ChangeKind.InstrumentCorrected : ChangeKind.InstrumentRecorded,
        ChangeEvent.OfState { Before: var before } => before is null ? ChangeKind.StateRecorded : ChangeKind.StateCorrected,
        ChangeEvent.OfFigure { Before: null } => ChangeKind.FigureRecorded,
        ChangeEvent.OfFigure { After: null } => ChangeKind.FigureRetracted,
        ChangeEvent.OfFigure => ChangeKind.FigureCorrected,
        ChangeEvent.Verification => ChangeKind.Verified,
        _ => throw new InvalidOperationException($"{change.GetType()} is no change that the feed knows."),
    };
}
