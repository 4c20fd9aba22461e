namespace MineAction.TreatyLaw.Actions;

/// <summary>
/// The kinds of treaty action. Declared in the order in which acts of one day follow one another:
/// a State that signs and ratifies on the same day signs first.
/// </summary>
public enum TreatyActionKind
{
    Signature,
    DefinitiveSignature,
    SignatureCancelled,
    Ratification,
    Acceptance,
    Approval,
    Accession,
    Succession,
    FormalConfirmation,
    ConsentToBeBound,
    ProvisionalApplication,
    Withdrawal,
    WithdrawalRetracted,
    Declaration,
    DeclarationLapsed,
    Reservation,
    ReservationWithdrawal,
    Objection,
    TerritorialApplication,
    Communication,
    SuspensionClaimed,
    ConsentNotEstablished,
}
