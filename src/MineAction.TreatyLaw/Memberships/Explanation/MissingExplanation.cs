using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Says in words what is missing for an instrument's entry into force.</summary>
/// <param name="status">The status as of the day asked about.</param>
internal sealed class MissingExplanation(TreatyStatus status)
{
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;

    private (string, Part) Required => ("required", _entry.Required);

    public ExplanationStep Step() => new(
        status.Instrument.Articles.EntryIntoForce,
        null,
        new Sentence("missing.not-in-force", ("treaty", Noun.Of(status.Instrument))).Then(_entry switch
        {
            { MissingStates.Count: > 0 } => new(
                "missing.states", Required,
                ("made", new Sentence("missing.states-deposited", ("n", _entry.Counted))), ("names", new Part.Names(_entry.MissingStates))),
            { Missing: > 0 } => new(
                "missing.deposits", Required,
                ("made", new Sentence("missing.deposits-made", ("n", _entry.Counted))),
                ("lacking", new Sentence("missing.deposits-lacking", ("n", _entry.Missing)))),
            // The deposits as printed suffice, but the depositary's own count comes later (CCW Amended Protocol II).
            { ReachedOn: null } => new("missing.by-own-count", Required, ("counted", _entry.Counted)),
            _ => new("missing.other-instrument", Required),
        }));
}
