using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Register;

/// <summary>Change event: one change that a revision made to the register. The cases nested here are all there are.</summary>
internal abstract record ChangeEvent
{
    private ChangeEvent()
    {
    }

    public required Revision Revision { get; init; }

    /// <summary>The instrument that changed, or whose action or figure did; null for a change that is of no instrument.</summary>
    public abstract string? Instrument { get; }

    /// <summary>The participants that the change is about; empty for a change that concerns all.</summary>
    public virtual IReadOnlyList<string> Participants => [];

    /// <summary>A change to an action.</summary>
    /// <param name="Before">The version that the revision ended; null for a further action.</param>
    /// <param name="After">The version that the revision began; null for a retraction.</param>
    public sealed record OfAction(TreatyAction? Before, TreatyAction? After) : ChangeEvent
    {
        public override string Instrument => (After ?? Before)!.Instrument;

        // An action whose participant was corrected concerns both.
        public override IReadOnlyList<string> Participants =>
            [.. new[] { After, Before }.OfType<TreatyAction>().Select(action => action.Participant).Distinct()];
    }

    /// <summary>A change to an instrument.</summary>
    /// <param name="Id">The instrument's slug.</param>
    /// <param name="IsCorrected">Whether the register had it before.</param>
    public sealed record OfInstrument(string Id, bool IsCorrected) : ChangeEvent
    {
        public override string Instrument => Id;
    }

    /// <summary>A change to a State or organization, or to its names.</summary>
    /// <param name="Before">The version that the revision ended; null for a further State.</param>
    /// <param name="After">The version that the revision began.</param>
    public sealed record OfState(StateVersion? Before, StateVersion After) : ChangeEvent
    {
        public override string? Instrument => null;

        public override IReadOnlyList<string> Participants => [After.Participant.Code];
    }

    /// <summary>A change to a published figure.</summary>
    /// <param name="Before">The version that the revision ended; null for a further figure.</param>
    /// <param name="After">The version that the revision began; null for a retraction.</param>
    public sealed record OfFigure(PublishedFigure? Before, PublishedFigure? After) : ChangeEvent
    {
        public override string Instrument => (After ?? Before)!.Instrument;
    }

    /// <summary>Documents of the depositary were read and agreed with the record: no fact changed, but it reaches further.</summary>
    public sealed record Verification : ChangeEvent
    {
        public override string? Instrument => null;
    }
}
