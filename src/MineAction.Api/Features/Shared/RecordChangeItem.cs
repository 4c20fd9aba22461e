using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared;

/// <summary>One change to the record: what was recorded, corrected or retracted, by whom and why.</summary>
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

    /// <summary>The slug of the instrument that changed, or whose action did.</summary>
    public required string Instrument { get; init; }

    /// <summary>
    /// The action as recorded: effectiveOn is the day that the source states, if any, and not the one that the treaty's rule gives.
    /// Null for a retraction, and for a change to an instrument.
    /// </summary>
    public required ActionItem? Action { get; init; }

    /// <summary>The action as the record told it before; null for a further action, and for a change to an instrument.</summary>
    public required ActionItem? Before { get; init; }

    /// <param name="context">The register that knows the participants' names.</param>
    /// <param name="change">What changed.</param>
    public static RecordChangeItem Of(QueryContext context, ChangeEvent change) => new()
    {
        Revision = change.Revision.Id,
        RecordedAt = change.Revision.RecordedAt,
        Author = change.Revision.Author,
        Reason = change.Revision.Reason,
        Change = KindOf(change),
        Instrument = change.Instrument,
        Action = ActionOf(context, change.After),
        Before = ActionOf(context, change.Before),
    };

    private static ActionItem? ActionOf(QueryContext context, TreatyAction? action) =>
        action is null ? null : ActionItem.AsRecorded(context, action);

    private static ChangeKind KindOf(ChangeEvent change) => (change.Before, change.After) switch
    {
        (null, null) => change.ReplacesInstrument ? ChangeKind.InstrumentCorrected : ChangeKind.InstrumentRecorded,
        (null, _) => ChangeKind.Recorded,
        (_, null) => ChangeKind.Retracted,
        _ => ChangeKind.Corrected,
    };
}
