namespace MineAction.TreatyLaw.Reconciliations;

/// <summary>What a published figure counts.</summary>
public enum Measure
{
    /// <summary>Deposits less effective withdrawals, in force or not: the depositary's usage.</summary>
    Parties,

    /// <summary>The same: what was called "ratifications" before the treaty entered into force.</summary>
    Ratifications,

    /// <summary>The depositary's own figure: without those whose withdrawal has taken effect.</summary>
    Signatories,

    /// <summary>Signed, not consented, not withdrawn.</summary>
    SignatoriesNotParty,

    /// <summary>Parties and signatories that are not parties, together.</summary>
    Joined,
}
