using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Where a participant stands, in words.</summary>
internal static class StandingText
{
    /// <summary>"State Party, in force since 1 March 1999".</summary>
    public static string Of(Localizer localizer, Standing standing)
    {
        return standing switch
        {
            { Status: ParticipantStatus.InForce, Membership.InForceFrom: { } day } => Dated("partySince", day),
            { Status: ParticipantStatus.Awaiting, Membership.InForceFrom: { } day } => Dated("consented", day),
            { Status: ParticipantStatus.Signatory, SignedOn: { } day } => Dated("signedOn", day),
            { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => Dated("withdrewOn", day),
            _ => localizer.Text(StatusGroups.Of(standing.Status)),
        };

        string Dated(string key, DateOnly day) => localizer.Text(key, ("date", localizer.Day(day)));
    }

    /// <summary>Notes on the standing: a withdrawal that is pending, a provisional application, a dispute.</summary>
    public static IEnumerable<string> NotesOf(Localizer localizer, Standing standing, DateOnly day)
    {
        if (standing.Withdrawal is { } notice && notice.IsPendingOn(day))
            yield return localizer.PageText("pending", ("date", localizer.Day(notice.NotifiedOn)));
        if (standing.ProvisionalApplicationFrom is { } from)
            yield return localizer.PageText("provisional", ("date", localizer.Day(from)));
        if (standing.Contested)
            yield return localizer.PageText("disputed");
    }
}
