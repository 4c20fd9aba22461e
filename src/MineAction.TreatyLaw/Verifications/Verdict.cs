namespace MineAction.TreatyLaw.Verifications;

/// <summary>What can be said of a claim, in the order in which it is looked for: the first that applies is the verdict.</summary>
public enum Verdict
{
    /// <summary>The day lies beyond the horizon: whatever follows from the acts on record, others may have been done.</summary>
    BeyondHorizon,

    /// <summary>The count of the day is the number stated.</summary>
    True,

    /// <summary>It is not, but another way of counting gives the number on that day.</summary>
    TrueByAnotherReading,

    /// <summary>It is not, but it was or is on other days up to the horizon.</summary>
    TrueOnOtherDays,

    /// <summary>None of these.</summary>
    False,
}
