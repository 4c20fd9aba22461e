namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>What a finding asks of the editor. Declared from harmless to fatal.</summary>
internal enum FindingSeverity
{
    /// <summary>Something the document says that is not read as an act.</summary>
    Info,

    /// <summary>Something to look at before applying.</summary>
    Warning,

    /// <summary>Something that could not be read: a document with one must not be applied.</summary>
    Error,
}
