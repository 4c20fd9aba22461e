using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>A row of a table: whom it names, and the acts that its own cells state.</summary>
/// <param name="Participant">The name as printed, without note marks; a code in our export.</param>
/// <param name="Line">The line of the document on which the row begins.</param>
/// <param name="NoteMarks">The numbers of the end notes on the name.</param>
/// <param name="Acts">The acts of its cells, in the order of the columns.</param>
internal sealed record StatusRow(string Participant, int Line, IReadOnlyList<string> NoteMarks, IReadOnlyList<DocumentAct> Acts)
{
    /// <summary>The texts of these notes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The act by which the row's participant expressed consent to be bound, if it did.</summary>
    public DocumentAct? Consent => Acts.FirstOrDefault(static act => act.Kind.IsConsent());

    public bool IsBracketed => Acts.Any(static act => act.IsBracketed);
}
