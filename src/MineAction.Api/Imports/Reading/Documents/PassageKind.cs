namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>What a passage of running text is that gives no act.</summary>
internal enum PassageKind
{
    /// <summary>An interpretative declaration or an understanding, or a word on one.</summary>
    Declaration,

    Reservation,

    /// <summary>An objection, or a communication of another State about a declaration.</summary>
    Objection,

    /// <summary>Something that a State or the depositary states and that changes no status.</summary>
    Statement,

    /// <summary>Where the name of a participant, its succession or its territory is explained.</summary>
    NameRemark,

    /// <summary>A remark of the depositary on the treaty itself, or on where a text can be found.</summary>
    TreatyRemark,

    /// <summary>It speaks of leaving or joining, or nothing shows what it is: it may hide an act of status.</summary>
    Unread,
}
