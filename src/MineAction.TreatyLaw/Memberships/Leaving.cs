using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>A withdrawal from another treaty that applies to an instrument too.</summary>
/// <param name="Notice">The notice, as it stands among those of the instrument.</param>
/// <param name="JoinsAgainOn">
/// The day of the participant's new consent to the other treaty, given while the withdrawal runs: whoever joins the instrument from then on
/// joins it together with the other treaty, and stays. Null where there is none.
/// </param>
internal sealed record Leaving(WithdrawalNotice Notice, DateOnly? JoinsAgainOn)
{
    /// <summary>The notices that a participant gave to the treaty with which <paramref name="instrument"/> ends.</summary>
    public static IReadOnlyList<Leaving> Of(ParticipantHistory other, Instrument instrument) =>
    [
        .. other.Memberships.SelectMany(membership => membership.Notices.Select(notice => new Leaving(
            notice with { Because = new(notice.Action.Instrument, notice.Action.Id, instrument.Articles.EndsWith!) },
            other.Actions
                .Where(act => act.Kind.IsConsent() && act.Id != membership.Consent.Id && act.Date >= notice.NotifiedOn)
                .Min(act => act.Date)))),
    ];

    /// <summary>Whether on <paramref name="day"/> whoever joins the instrument joins it only until the notice takes effect.</summary>
    public bool BindsWhoJoinsOn(DateOnly day) => Notice.IsPendingOn(day) && !(JoinsAgainOn <= day);
}
