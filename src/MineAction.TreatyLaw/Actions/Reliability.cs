namespace MineAction.TreatyLaw.Actions;

/// <summary>How near a source is to the depositary.</summary>
public enum Reliability
{
    /// <summary>Published by the depositary itself.</summary>
    Depositary,

    /// <summary>Published by another authority or organization.</summary>
    Secondary,

    /// <summary>Not confirmed by any publication seen.</summary>
    Unverified,
}
