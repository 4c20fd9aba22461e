using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Rows;

/// <summary>One version of a treaty action as the table holds it.</summary>
internal sealed record TreatyActionRow
{
    public required long Id { get; init; }

    public required string Instrument { get; init; }

    public required string Participant { get; init; }

    public required string Kind { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public bool EffectDeferred { get; init; }

    public bool Contested { get; init; }

    public string? Note { get; init; }

    public required string SourceTitle { get; init; }

    public string? SourceReference { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? SourceAccessedOn { get; init; }

    public required string SourceReliability { get; init; }

    /// <summary>First revision that held this version (inclusive).</summary>
    public required int Revision { get; init; }

    /// <summary>
    /// First revision that no longer held it (exclusive); null while it stands, and where the statement does not select it.
    /// </summary>
    public int? ToRevision { get; init; }

    public TreatyAction ToAction(DateTimeOffset recordedAt) => new()
    {
        Id = Id,
        Instrument = Instrument,
        Participant = Participant,
        Kind = Code<TreatyActionKind>.Parse(Kind),
        Date = DoneOn,
        EffectiveOn = EffectiveOn,
        EffectDeferred = EffectDeferred,
        Contested = Contested,
        Note = Note,
        Source = new Source(SourceTitle, SourceReference, SourceUrl, SourceAccessedOn, Code<Reliability>.Parse(SourceReliability)),
        Revision = Revision,
        RecordedAt = recordedAt,
    };

    public static TreatyActionRow Of(TreatyAction action, int revision) => new()
    {
        Id = action.Id,
        Instrument = action.Instrument,
        Participant = action.Participant,
        Kind = Code<TreatyActionKind>.Of(action.Kind),
        DoneOn = action.Date,
        EffectiveOn = action.EffectiveOn,
        EffectDeferred = action.EffectDeferred,
        Contested = action.Contested,
        Note = action.Note,
        SourceTitle = action.Source.Title,
        SourceReference = action.Source.Reference,
        SourceUrl = action.Source.Url,
        SourceAccessedOn = action.Source.AccessedOn,
        SourceReliability = Code<Reliability>.Of(action.Source.Reliability),
        Revision = revision,
    };
}
