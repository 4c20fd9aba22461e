using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>A withdrawal from another treaty that applies to an instrument too.</summary>
/// <param name="Notice">The notice, as it stands among those of the instrument.</param>
/// <param name="JoinsAgain">
/// Whether the participant is a party to the other treaty all the same when the notice takes effect: who joined the instrument meanwhile
/// stays.
/// </param>
internal sealed record Leaving(WithdrawalNotice Notice, bool JoinsAgain)
{
    /// <summary>The notices that a participant gave to the treaty with which <paramref name="instrument"/> ends.</summary>
    public static IReadOnlyList<Leaving> Of(ParticipantHistory other, Instrument instrument) =>
    [
        .. other.Memberships.SelectMany((membership, index) => membership.Notices.Select(notice => new Leaving(
            notice with { Because = new(notice.Action.Instrument, notice.Action.Id, instrument.Articles.EndsWith!) },
            index + 1 < other.Memberships.Count && other.Memberships[index + 1].BeginsOn == notice.TakesEffectOn))),
    ];

    /// <summary>Whether on <paramref name="day"/> whoever joins the instrument joins it only until the notice takes effect.</summary>
    public bool BindsWhoJoinsOn(DateOnly day) => !JoinsAgain && Notice.IsPendingOn(day);
}
