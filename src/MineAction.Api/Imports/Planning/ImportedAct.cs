using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>One act of a document with its participant and instrument as the register knows them.</summary>
/// <param name="Instrument">The instrument's slug.</param>
/// <param name="Participant">The participant's code.</param>
/// <param name="Act">What the document states.</param>
/// <param name="Source">Where the register will say that it comes from.</param>
internal sealed record ImportedAct(string Instrument, string Participant, DocumentAct Act, Source Source)
{
    /// <summary>Whether the register says the same. What the document does not state it does not contradict.</summary>
    /// <param name="recorded">An act of the same participant towards the same instrument.</param>
    /// <param name="takesEffectOn">What the law makes of it.</param>
    public bool Agrees(TreatyAction recorded, DateOnly? takesEffectOn) =>
        (Act.Kind == recorded.Kind || (Act.IsKindOpen && recorded.Kind.IsConsent()))
        && Act.Date == recorded.Date
        && (Act.EffectiveOn == recorded.EffectiveOn
            || (!Act.SaysWhetherEffective && (Act.EffectiveOn is null || Act.EffectiveOn == takesEffectOn)))
        && (Act.IsEffectDeferred ?? recorded.EffectDeferred) == recorded.EffectDeferred
        // The depositary's own documents say nothing about our notes, our sources and who disputes an act.
        && (Act.Source is null || (Act.Source == recorded.Source && Act.Note == recorded.Note && Act.IsContested == recorded.Contested));

    /// <summary>A further act of the register.</summary>
    public TreatyAction ToAction() => AppliedTo(new TreatyAction
    {
        Id = 0,
        Instrument = Instrument,
        Participant = Participant,
        Kind = Act.Kind,
        Source = Source,
    });

    /// <summary>The recorded act as it stands once it says what the document says.</summary>
    public TreatyAction AppliedTo(TreatyAction recorded) => recorded with
    {
        Kind = Act.IsKindOpen && recorded.Kind.IsConsent() ? recorded.Kind : Act.Kind,
        Date = Act.Date,
        EffectiveOn = Act.SaysWhetherEffective ? Act.EffectiveOn : Act.EffectiveOn ?? recorded.EffectiveOn,
        EffectDeferred = Act.IsEffectDeferred ?? recorded.EffectDeferred,
        Contested = Act.Source is null ? recorded.Contested : Act.IsContested,
        Note = Act.Source is null ? Act.Note ?? recorded.Note : Act.Note,
        Source = Source,
    };
}
