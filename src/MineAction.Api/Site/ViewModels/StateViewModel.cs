using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one State's or organization's standing towards one instrument on the day of the page.</summary>
internal sealed class StateViewModel
{
    private readonly PageContext _page;
    private readonly TreatyStatus _status;

    public StateViewModel(PageContext page, TreatyStatus status, Standing standing)
    {
        _page = page;
        _status = status;
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
                // An organization is a party, never a State Party.
                { Status: ParticipantStatus.InForce, Membership.InForceFrom: { } day } when !IsState =>
                    OfOrganization("organizationSince", day),
                { Status: ParticipantStatus.Awaiting, Membership.InForceFrom: { } day } when !IsState =>
                    OfOrganization("organizationFrom", day),
                { Status: ParticipantStatus.None } when !IsState && !IsOpenToOrganizations => localizer.PageText("notOpen"),
                { Status: ParticipantStatus.InForce, Membership.InForceFrom: { } day } => Dated("partySince", day),
                { Status: ParticipantStatus.Awaiting, Membership.InForceFrom: { } day } => Dated("consented", day),
                { Status: ParticipantStatus.Signatory, SignedOn: { } day } => Dated("signedOn", day),
                { Status: ParticipantStatus.Withdrawn, Withdrawal.TakesEffectOn: { } day } => Dated("withdrewOn", day),
                _ => localizer.Text(Group),
            };

            string OfOrganization(string key, DateOnly day) => localizer.PageText(key, ("date", localizer.Day(day)));

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
            foreach (var claimedOn in ClaimsToSuspend)
                yield return ClaimText(claimedOn);
            if (Standing.Contested && !ClaimsToSuspend.Any())
                yield return localizer.PageText("disputed");
        }
    }

    private bool IsOpenToOrganizations => _status.Instrument.ConsentBy.SignatoryOrganizations.Count > 0;

    private IEnumerable<DateOnly> ClaimsToSuspend => _status.HistoryOf(Standing.Participant).Actions
        .Where(action => action is { Kind: TreatyActionKind.SuspensionClaimed, Date: not null })
        .Select(action => action.Date!.Value);

    // Named with its day, and with who objects: that the State is a party is not in dispute.
    private string ClaimText(DateOnly day)
    {
        var objectors = _status.Actions
            .Where(action => action is { Kind: TreatyActionKind.Objection, Contested: true } && action.Participant != Code)
            .Select(action => action.Participant).Distinct().Count();
        var claim = _page.Localizer.PageText("claimed", ("date", _page.Localizer.Day(day)));
        return objectors == 0 ? claim : _page.Localizer.Enumerate(claim, _page.Localizer.PluralInWords("objectedBy", objectors));
    }

    /// <summary>The address of its standing towards an instrument, on its own page.</summary>
    public string AddressOf(string instrument) => _page.AddressOf($"/s/{Code}") + $"#{instrument}";
}
