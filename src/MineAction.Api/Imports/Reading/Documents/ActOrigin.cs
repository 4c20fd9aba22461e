namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>The part of a document that an act was read from.</summary>
internal enum ActOrigin
{
    /// <summary>A cell of a table, or a row of our export.</summary>
    Table,

    /// <summary>The text of an end note.</summary>
    EndNote,

    /// <summary>The text of a declaration.</summary>
    Declaration,
}
