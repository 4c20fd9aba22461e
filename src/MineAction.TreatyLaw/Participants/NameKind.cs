namespace MineAction.TreatyLaw.Participants;

/// <summary>What another name of a participant is.</summary>
public enum NameKind
{
    /// <summary>It is or was its name. Only these are shown as former names; all others are there to be found.</summary>
    Official,

    /// <summary>The name of its land before independence.</summary>
    Territory,

    Abbreviation,

    /// <summary>Another way of writing a name, or an everyday name.</summary>
    Spelling,

    /// <summary>A former code of ISO 3166.</summary>
    Code,
}
