using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Site.ViewModels;

/// <summary>One State or organization towards one instrument on the visitor's day. Public as a parameter of components.</summary>
public sealed class StateViewModel
{
    private readonly PageContext _visit;

    internal StateViewModel(PageContext page, Standing standing)
    {
        _visit = page;
        Standing = standing;
        Name = page.NameOf(standing.Participant);
    }

    internal Standing Standing { get; }

    internal string Code => Standing.Participant.Code;

    internal string Name { get; }

    internal bool IsState => !Standing.Participant.IsOrganization;

    /// <summary>The group under which it is coloured and listed: who consented is a party in the depositary's usage.</summary>
    internal string Group => Standing.Status switch
    {
        ParticipantStatus.Party or ParticipantStatus.Consented => "party",
        ParticipantStatus.Signatory => "signatory",
        ParticipantStatus.Withdrawn => "withdrawn",
        _ => "none",
    };

    /// <summary>"State Party, in force since 1 March 1999".</summary>
    internal string InWords
    {
        get
        {
            var localizer = _visit.Localizer;
            return Standing switch
            {
                { Status: ParticipantStatus.Party, Membership.InForceFrom: { } day } => localizer.Say("partySince", ("date", localizer.Day(day))),
                { Status: ParticipantStatus.Consented, Membership.InForceFrom: { } day } => localizer.Say("consented", ("date", localizer.Day(day))),
                { Status: ParticipantStatus.Signatory, SignedOn: { } day } => localizer.Say("signedOn", ("date", localizer.Day(day))),
                { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => localizer.Say("withdrewOn", ("date", localizer.Day(day))),
                _ => localizer.Say(Group),
            };
        }
    }

    /// <summary>What else is to be known: a withdrawal that is on its way, a provisional application, a dispute.</summary>
    internal IEnumerable<string> Notes
    {
        get
        {
            var localizer = _visit.Localizer;
            if (Standing.Withdrawal is { } notice && notice.IsPendingOn(_visit.AsOf))
                yield return localizer.Page("pending", ("date", localizer.Day(notice.NotifiedOn)));
            if (Standing.ProvisionalApplicationFrom is { } day)
                yield return localizer.Page("provisional", ("date", localizer.Day(day)));
            if (Standing.Contested)
                yield return localizer.Page("disputed");
        }
    }

    internal string Address(string instrument) => _visit.To($"/s/{Code}") + $"#{instrument}";
}
