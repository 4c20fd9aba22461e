namespace MineAction.TreatyLaw.Findings;

/// <summary>Which rule the record does not agree with.</summary>
public enum FindingRule
{
    /// <summary>A rule on the act itself: the law would not admit it.</summary>
    InadmissibleAct,

    /// <summary>A convention is joined together with at least two of its protocols (CCW, article 4(3)).</summary>
    AtLeastTwoProtocols,

    /// <summary>Only a party to another treaty can be bound, and the participant has left that treaty since.</summary>
    ConsentNeeds,
}
