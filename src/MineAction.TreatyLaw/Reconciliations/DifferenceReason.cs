namespace MineAction.TreatyLaw.Reconciliations;

/// <summary>What a published figure rests on, as far as the facts show. In the order in which readings are tried.</summary>
public enum DifferenceReason
{
    /// <summary>There is no difference.</summary>
    None,

    /// <summary>It counts only those for which the instrument is in force.</summary>
    InForceOnly,

    /// <summary>It leaves regional organizations out.</summary>
    WithoutOrganizations,

    /// <summary>It counts only States for which the instrument is in force.</summary>
    InForceWithoutOrganizations,

    /// <summary>It still counts those whose withdrawal has taken effect, or States that have ended.</summary>
    FormerStillCounted,

    /// <summary>It leaves out those whose withdrawal is notified and not yet effective.</summary>
    WithoutPendingWithdrawals,

    /// <summary>It is the figure of an earlier day.</summary>
    EarlierDay,

    /// <summary>It is the figure of a later day.</summary>
    LaterDay,

    /// <summary>No reading of the facts gives it.</summary>
    Unexplained,
}
