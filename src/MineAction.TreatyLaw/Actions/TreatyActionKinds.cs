namespace MineAction.TreatyLaw.Actions;

/// <summary>What each kind of action does to a participant's standing.</summary>
public static class TreatyActionKinds
{
    /// <summary>Whether the act makes a participant a signatory.</summary>
    public static bool IsSignature(this TreatyActionKind kind) =>
        kind is TreatyActionKind.Signature or TreatyActionKind.DefinitiveSignature;

    /// <summary>
    /// Whether the act expresses consent to be bound, and so makes a party (Vienna Convention on the Law of Treaties, articles 11 to 16).
    /// A definitive signature does both: it signs and it binds.
    /// </summary>
    public static bool IsConsent(this TreatyActionKind kind) => kind is
        TreatyActionKind.DefinitiveSignature or
        TreatyActionKind.Ratification or
        TreatyActionKind.Acceptance or
        TreatyActionKind.Approval or
        TreatyActionKind.Accession or
        TreatyActionKind.Succession or
        TreatyActionKind.FormalConfirmation or
        TreatyActionKind.ConsentToBeBound;

    /// <summary>Whether acts of the kind can change a participant's status or counts. All others are only told.</summary>
    public static bool BearsOnStanding(this TreatyActionKind kind) => kind.IsSignature() || kind.IsConsent() || kind is
        TreatyActionKind.SignatureCancelled or
        TreatyActionKind.ProvisionalApplication or
        TreatyActionKind.Withdrawal or
        TreatyActionKind.WithdrawalRetracted;
}
