using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>An act, and what its participant had done towards the instrument before it.</summary>
/// <param name="register">The register that holds it.</param>
/// <param name="action">The act.</param>
/// <param name="earlier">The participant's acts before it, in order.</param>
internal sealed class ActInContext(TreatyRegister register, TreatyAction action, IReadOnlyList<TreatyAction> earlier)
{
    // Lazy: the delay of an act dated in the year 9999 would run past the end of the calendar, and such an act is refused by its day alone.
    private readonly Lazy<ParticipantHistory> _before = new(() => HistoryOf(register, action, earlier));

    public Instrument Instrument { get; } = register.Instruments[action.Instrument];

    public Participant Participant { get; } = register.Participants[action.Participant];

    /// <summary>The State that continues the participant under another name; null where none does.</summary>
    public Participant? ContinuedBy => register.ContinuedBy(action.Participant);

    public TreatyAction Action => action;

    public IReadOnlyList<TreatyAction> Earlier => earlier;

    /// <summary>The signature that the participant had given by then and not cancelled.</summary>
    public TreatyAction? Signature => _before.Value.Signature;

    /// <summary>Whether it had ever been a party by then.</summary>
    public bool WasParty => _before.Value.Memberships.Count > 0;

    /// <summary>First day on which the instrument is in force; null while that is undecided.</summary>
    public DateOnly? InForceFrom => InForceFromIn(register, action);

    public Articles Articles => Instrument.Articles;

    /// <summary>What the participant has done, in the whole record, towards the instrument itself or another.</summary>
    public ParticipantHistory HistoryTowards(string instrument) => register.StatusOf(instrument)!.HistoryOf(Participant);

    /// <summary>"the Convention".</summary>
    public (string, Part) Treaty => ("treaty", Noun.Of(Instrument));

    /// <summary>"the State".</summary>
    public (string, Part) Actor => ("subject", Noun.Of(Participant));

    /// <summary>
    /// The latest membership that has not ended by <paramref name="day"/>; null where the participant is no party then. Where it joined
    /// again while its withdrawal still runs, it is the one that is to begin.
    /// </summary>
    public Membership? MembershipOn(DateOnly day) =>
        _before.Value.Memberships is [.., var latest] && !(latest.EndsOn <= day) ? latest : null;

    private static ParticipantHistory HistoryOf(TreatyRegister register, TreatyAction action, IReadOnlyList<TreatyAction> earlier)
    {
        var (instrument, participant) = (register.Instruments[action.Instrument], register.Participants[action.Participant]);
        var leavings = instrument.EndsWith is { } ends
            ? Leaving.Of(register.StatusOf(ends.Instrument)!.HistoryOf(participant), instrument)
            : [];
        // Only what a notice does depends on the entry into force, which takes everybody's acts to derive.
        var hasNotices = leavings.Count > 0 || earlier.Any(act => act.Kind == TreatyActionKind.Withdrawal);
        var inForceFrom = hasNotices ? InForceFromIn(register, action) : null;
        return ParticipantHistory.Of(participant, earlier, Periods.Of(participant, instrument, earlier, inForceFrom, leavings));
    }

    private static DateOnly? InForceFromIn(TreatyRegister register, TreatyAction action) =>
        register.StatusOf(action.Instrument)!.EntryIntoForce.Date;

    public Inadmissibility Against(string field, string? article, Sentence sentence, TreatyAction? contradicted = null) =>
        new(Action, field, article, sentence, contradicted);
}
