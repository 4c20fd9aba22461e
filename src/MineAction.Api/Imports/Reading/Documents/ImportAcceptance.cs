namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>What an editor lets an import do beyond adding what the register lacks.</summary>
internal enum ImportAcceptance
{
    /// <summary>Where the document and the register differ, the document prevails.</summary>
    Changes,

    /// <summary>The document is older than the source of what it would change, and is applied all the same.</summary>
    Older,

    /// <summary>Passages that may hide an act of status have been read by the editor, and the rest is applied.</summary>
    Unread,
}
