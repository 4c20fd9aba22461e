namespace MineAction.TreatyLaw.Memberships;

/// <summary>What a day of effect rests on.</summary>
public enum EffectBasis
{
    /// <summary>
    /// The participant was among those whose deposits brought the instrument into force: it has the instrument's own day.
    /// </summary>
    Threshold,

    /// <summary>The treaty's delay, counted from the participant's own act.</summary>
    Rule,

    /// <summary>A day stated by the depositary or, for a succession, by the law of State succession.</summary>
    Stated,
}
