using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one State's or organization's standing towards one instrument on the day of the page.</summary>
internal sealed class StateViewModel
{
    private readonly PageContext _page;

    public StateViewModel(PageContext page, Standing standing)
    {
        _page = page;
        Standing = standing;
        Name = page.NameOf(standing.Participant);
    }

    public Standing Standing { get; }

    public string Code => Standing.Participant.Code;

    public string Name { get; }

    public bool IsState => !Standing.Participant.IsOrganization;

    /// <summary>Where it bears on the day the name of a State that it continues: its own name.</summary>
    public string? ContinuedBy => _page.Register.KnownAs(Standing.Participant, _page.AsOf) == Standing.Participant
        ? null
        : Localizer.Plain(_page.Register.NameOf(Standing.Participant, _page.Localizer.Language));

    /// <summary>The status group of its colour and list: who consented is a party in the depositary's usage.</summary>
    public string Group => Standing.Status switch
    {
        ParticipantStatus.InForce or ParticipantStatus.Awaiting => "party",
        ParticipantStatus.Signatory => "signatory",
        ParticipantStatus.Withdrawn => "withdrawn",
        _ => "none",
    };

    /// <summary>"State Party, in force since 1 March 1999".</summary>
    public string StatusText
    {
        get
        {
            var localizer = _page.Localizer;
            return Standing switch
            {
                { Status: ParticipantStatus.InForce, Membership.InForceFrom: { } day } => Dated("partySince", day),
                { Status: ParticipantStatus.Awaiting, Membership.InForceFrom: { } day } => Dated("consented", day),
                { Status: ParticipantStatus.Signatory, SignedOn: { } day } => Dated("signedOn", day),
                { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => Dated("withdrewOn", day),
                _ => localizer.Text(Group),
            };

            string Dated(string key, DateOnly day) => localizer.Text(key, ("date", localizer.Day(day)));
        }
    }

    /// <summary>Notes on the standing: a withdrawal that is pending, a provisional application, a dispute.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            var localizer = _page.Localizer;
            if (Standing.Withdrawal is { } notice && notice.IsPendingOn(_page.AsOf))
                yield return localizer.PageText("pending", ("date", localizer.Day(notice.NotifiedOn)));
            if (Standing.ProvisionalApplicationFrom is { } day)
                yield return localizer.PageText("provisional", ("date", localizer.Day(day)));
            if (Standing.Contested)
                yield return localizer.PageText("disputed");
        }
    }

    /// <summary>The address of its standing towards an instrument, on its own page.</summary>
    public string AddressOf(string instrument) => _page.AddressOf($"/s/{Code}") + $"#{instrument}";
}
