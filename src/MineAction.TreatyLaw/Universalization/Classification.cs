namespace MineAction.TreatyLaw.Universalization;

/// <summary>By what States can be grouped. Every classification is today's, whatever day is asked about.</summary>
public enum Classification
{
    /// <summary>The regions of the United Nations Statistics Division (M49).</summary>
    Region,

    /// <summary>The subregions of the United Nations Statistics Division (M49).</summary>
    Subregion,

    /// <summary>The regional groups of Member States of the United Nations.</summary>
    UnGroup,

    /// <summary>Least developed countries, and all others.</summary>
    Ldc,

    /// <summary>Landlocked developing countries, and all others.</summary>
    Lldc,

    /// <summary>Small island developing States, and all others.</summary>
    Sids,
}
