using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Universalization;

/// <summary>
/// The counts of one instrument on one day, in numbers of participants. Tallies add up: a day's tally is the sum of what each participant
/// contributes to it on that day.
/// </summary>
public readonly record struct Tally
{
    /// <summary>Participants with a signature, definitive or not, on or before the day, whatever came later.</summary>
    public int Signatures { get; init; }

    /// <summary>
    /// The depositary's own figure: without those whose withdrawal has taken effect and States that have ended. A definitive signature is a
    /// consent and is not among them.
    /// </summary>
    public int Signatories { get; init; }

    /// <summary>Signed, no consent on or before the day, not withdrawn.</summary>
    public int SignatoriesNotParties { get; init; }

    /// <summary>Deposits on or before the day less withdrawals effective on or before it, in force or not.</summary>
    public int Parties { get; init; }

    /// <summary>Participants for which the instrument is in force.</summary>
    public int PartiesInForce { get; init; }

    /// <summary>Deposited, not yet in force for them.</summary>
    public int AwaitingEntryIntoForce { get; init; }

    /// <summary>Notified, not yet effective: still parties.</summary>
    public int WithdrawalsPending { get; init; }

    /// <summary>Withdrawn and not joined again.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Regional organizations among <see cref="Parties"/>.</summary>
    public int Organizations { get; init; }

    /// <summary>Regional organizations among <see cref="PartiesInForce"/>.</summary>
    public int OrganizationsInForce { get; init; }

    /// <summary>Regional organizations among <see cref="Signatories"/>.</summary>
    public int SignatoryOrganizations { get; init; }

    /// <summary>Regional organizations among <see cref="SignatoriesNotParties"/>.</summary>
    public int SignatoryOrganizationsNotParties { get; init; }

    /// <summary>Of <see cref="Parties"/>, by the kind of their consent.</summary>
    public ConsentTally Consents { get; init; }

    public UniverseTally AllStates { get; init; }

    public UniverseTally UnMembers { get; init; }

    /// <summary>The tally of one universe.</summary>
    public UniverseTally In(Universe universe) => universe == Universe.AllStates ? AllStates : UnMembers;

    public static Tally operator +(Tally a, Tally b) => new()
    {
        Signatures = a.Signatures + b.Signatures,
        Signatories = a.Signatories + b.Signatories,
        SignatoriesNotParties = a.SignatoriesNotParties + b.SignatoriesNotParties,
        Parties = a.Parties + b.Parties,
        PartiesInForce = a.PartiesInForce + b.PartiesInForce,
        AwaitingEntryIntoForce = a.AwaitingEntryIntoForce + b.AwaitingEntryIntoForce,
        WithdrawalsPending = a.WithdrawalsPending + b.WithdrawalsPending,
        Withdrawn = a.Withdrawn + b.Withdrawn,
        Organizations = a.Organizations + b.Organizations,
        OrganizationsInForce = a.OrganizationsInForce + b.OrganizationsInForce,
        SignatoryOrganizations = a.SignatoryOrganizations + b.SignatoryOrganizations,
        SignatoryOrganizationsNotParties = a.SignatoryOrganizationsNotParties + b.SignatoryOrganizationsNotParties,
        Consents = a.Consents + b.Consents,
        AllStates = a.AllStates + b.AllStates,
        UnMembers = a.UnMembers + b.UnMembers,
    };

    public static Tally operator -(Tally a, Tally b) => a + b.Negated();

    /// <summary>What one participant contributes on <paramref name="day"/>: each count is 0 or 1.</summary>
    internal static Tally Of(ParticipantHistory history, DateOnly day)
    {
        var participant = history.Participant;
        var exists = !participant.HasEndedBy(day);
        var membership = exists ? history.MembershipOn(day) : null;
        var isParty = membership is not null && membership.IsPartyOn(day);
        var isInForce = membership is not null && membership.IsInForceOn(day);
        var hasSigned = history.Signature?.Date <= day;
        var hasWithdrawn = history.HasWithdrawnBy(day);
        var isOutsideAgain = membership is not null && membership.IsWithdrawnBy(day);
        var isSignatory = exists && history.IsSignatoryOn(day) && !hasWithdrawn;
        var isSignatoryOnly = isSignatory && !isParty;
        var universe = new UniverseTally
        {
            Parties = One(isParty),
            SignatoriesNotParties = One(isSignatoryOnly),
            Withdrawn = One(isOutsideAgain),
        };
        return new Tally
        {
            Signatures = One(hasSigned),
            Signatories = One(isSignatory),
            SignatoriesNotParties = One(isSignatoryOnly),
            Parties = One(isParty),
            PartiesInForce = One(isInForce),
            AwaitingEntryIntoForce = One(isParty && !isInForce),
            WithdrawalsPending = One(isParty && membership!.Notices.Any(notice => notice.IsPendingOn(day))),
            Withdrawn = One(isOutsideAgain),
            Organizations = One(isParty && participant.IsOrganization),
            OrganizationsInForce = One(isInForce && participant.IsOrganization),
            SignatoryOrganizations = One(isSignatory && participant.IsOrganization),
            SignatoryOrganizationsNotParties = One(isSignatoryOnly && participant.IsOrganization),
            Consents = isParty ? ConsentTally.One(membership!.Consent.Kind) : default,
            AllStates = Universe.AllStates.Includes(participant, day) ? universe : default,
            UnMembers = Universe.UnMembers.Includes(participant, day) ? universe : default,
        };
    }

    private Tally Negated() => new()
    {
        Signatures = -Signatures,
        Signatories = -Signatories,
        SignatoriesNotParties = -SignatoriesNotParties,
        Parties = -Parties,
        PartiesInForce = -PartiesInForce,
        AwaitingEntryIntoForce = -AwaitingEntryIntoForce,
        WithdrawalsPending = -WithdrawalsPending,
        Withdrawn = -Withdrawn,
        Organizations = -Organizations,
        OrganizationsInForce = -OrganizationsInForce,
        SignatoryOrganizations = -SignatoryOrganizations,
        SignatoryOrganizationsNotParties = -SignatoryOrganizationsNotParties,
        Consents = -Consents,
        AllStates = -AllStates,
        UnMembers = -UnMembers,
    };

    private static int One(bool holds) => holds ? 1 : 0;
}
