namespace MineAction.TreatyLaw.Memberships;

/// <summary>What can happen to a participant's standing, in the order in which events of one day are told.</summary>
public enum TreatyEventKind
{
    Signed,
    Consented,
    EnteredIntoForce,
    ProvisionalApplication,
    WithdrawalNotified,
    WithdrawalRetracted,
    Withdrew,

    /// <summary>A consent ended that was taken back before the instrument was in force: the participant never was bound.</summary>
    ConsentTakenBack,

    /// <summary>The State ceased to exist, and with it its participation.</summary>
    StateEnded,
}
