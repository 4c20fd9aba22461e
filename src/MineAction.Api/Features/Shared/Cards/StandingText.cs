using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Where a participant stands, in words.</summary>
internal static class StandingText
{
    /// <summary>"State Party, in force since 1 March 1999"; an organization is a party, never a State Party.</summary>
    public static string Of(Localizer localizer, TreatyStatus status, Standing standing)
    {
        var isOrganization = standing.Participant.IsOrganization;
        return standing switch
        {
            { Status: ParticipantStatus.InForce, Membership.InForceFrom: { } day } =>
                Dated(isOrganization ? "organizationSince" : "partySince", day),
            { Status: ParticipantStatus.Awaiting, Membership.InForceFrom: { } day } =>
                Dated(isOrganization ? "organizationFrom" : "consented", day),
            { Status: ParticipantStatus.Signatory, SignedOn: { } day } => Dated("signedOn", day),
            { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => Dated("withdrewOn", day),
            { Status: ParticipantStatus.None } when isOrganization && status.Instrument.ConsentBy.SignatoryOrganizations.Count == 0 =>
                localizer.Text("notOpen"),
            _ => localizer.Text(StatusGroups.Of(standing.Status)),
        };

        string Dated(string key, DateOnly day) => localizer.Text(key, ("date", localizer.Day(day)));
    }

    /// <summary>Notes on the standing: a withdrawal that is pending, a provisional application, a claim that others reject.</summary>
    /// <param name="localizer">The language.</param>
    /// <param name="status">The status by the acts done on or before the day.</param>
    /// <param name="standing">The standing on the day.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<string> NotesOf(Localizer localizer, TreatyStatus status, Standing standing, DateOnly day)
    {
        if (standing.Withdrawal is { } notice && notice.IsPendingOn(day))
            yield return localizer.PageText("pending", ("date", localizer.Day(notice.NotifiedOn)));
        if (standing.ProvisionalApplicationFrom is { } from)
            yield return localizer.PageText("provisional", ("date", localizer.Day(from)));
        var claims = status.HistoryOf(standing.Participant).Actions
            .Where(action => action is { Kind: TreatyActionKind.SuspensionClaimed, Date: not null })
            .ToList();
        foreach (var claim in claims)
            yield return ClaimText(localizer, status, claim);
        if (standing.Contested && claims.Count == 0)
            yield return localizer.PageText("disputed");
    }

    // Named with its day, and with who objects: that the State is a party is not in dispute.
    private static string ClaimText(Localizer localizer, TreatyStatus status, TreatyAction claim)
    {
        var objectors = status.Actions
            .Where(action => action is { Kind: TreatyActionKind.Objection, Contested: true } && !(action.Date < claim.Date))
            .Select(action => action.Participant)
            .Distinct()
            .Count(participant => participant != claim.Participant);
        var text = localizer.PageText("claimed", ("date", localizer.Day(claim.Date!.Value)));
        return objectors == 0 ? text : localizer.Enumerate(text, localizer.PluralInWords("objectedBy", objectors));
    }
}
