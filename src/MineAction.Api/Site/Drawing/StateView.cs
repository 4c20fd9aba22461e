using MineAction.Api.Site.Visits;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Site.Drawing;

/// <summary>One State or organization towards one instrument on the visitor's day. Public as a parameter of components.</summary>
public sealed class StateView
{
    private readonly Visit _visit;

    internal StateView(Visit visit, Standing standing)
    {
        _visit = visit;
        Standing = standing;
        Name = visit.NameOf(standing.Participant);
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
            var voice = _visit.Voice;
            return Standing switch
            {
                { Status: ParticipantStatus.Party, Membership.InForceFrom: { } day } => voice.Say("partySince", ("date", voice.Day(day))),
                { Status: ParticipantStatus.Consented, Membership.InForceFrom: { } day } => voice.Say("consented", ("date", voice.Day(day))),
                { Status: ParticipantStatus.Signatory, SignedOn: { } day } => voice.Say("signedOn", ("date", voice.Day(day))),
                { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => voice.Say("withdrewOn", ("date", voice.Day(day))),
                _ => voice.Say(Group),
            };
        }
    }

    /// <summary>What else is to be known: a withdrawal that is on its way, a provisional application, a dispute.</summary>
    internal IEnumerable<string> Notes
    {
        get
        {
            var voice = _visit.Voice;
            if (Standing.Withdrawal is { } notice && notice.IsPendingOn(_visit.AsOf))
                yield return voice.Page("pending", ("date", voice.Day(notice.NotifiedOn)));
            if (Standing.ProvisionalApplicationFrom is { } day)
                yield return voice.Page("provisional", ("date", voice.Day(day)));
            if (Standing.Contested)
                yield return voice.Page("disputed");
        }
    }

    internal string Address(string instrument) => _visit.To($"/s/{Code}") + $"#{instrument}";
}
