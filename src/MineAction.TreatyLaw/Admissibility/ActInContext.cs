using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>An act, and what its participant had done towards the instrument before it.</summary>
/// <param name="instrument">The instrument.</param>
/// <param name="participant">Who acts.</param>
/// <param name="action">The act.</param>
/// <param name="earlier">The participant's acts before it, in order.</param>
internal sealed class ActInContext(Instrument instrument, Participant participant, TreatyAction action, IReadOnlyList<TreatyAction> earlier)
{
    // Lazy: the delay of an act dated in the year 9999 would run past the end of the calendar, and such an act is refused by its day alone.
    private readonly Lazy<ParticipantHistory> _before = new(
        () => ParticipantHistory.Of(participant, earlier, Periods.Of(participant, instrument, earlier)));

    public Instrument Instrument => instrument;

    public Participant Participant => participant;

    public TreatyAction Action => action;

    public IReadOnlyList<TreatyAction> Earlier => earlier;

    /// <summary>The signature that the participant had given by then and not cancelled.</summary>
    public TreatyAction? Signature => _before.Value.Signature;

    /// <summary>Whether it had ever been a party by then.</summary>
    public bool WasParty => _before.Value.Memberships.Count > 0;

    /// <summary>"the Convention".</summary>
    public Noun Treaty => Noun.Of(Instrument);

    /// <summary>"the State".</summary>
    public Noun Actor => Noun.Of(Participant);

    /// <summary>The membership that lasts on <paramref name="day"/>; null where the participant is no party then.</summary>
    public Membership? MembershipOn(DateOnly day) =>
        _before.Value.MembershipOn(day) is { } membership && !(membership.EndsOn <= day) ? membership : null;

    public Inadmissibility Against(string field, string? article, Sentence sentence, TreatyAction? contradicted = null) =>
        new(Action, field, article, sentence.Capitalized, contradicted);
}
