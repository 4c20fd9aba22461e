namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>A declaration, reservation or objection as printed below a table.</summary>
/// <param name="Section">The heading of its section: <c>Declarations and Reservations</c>.</param>
/// <param name="Line">The line of the document on which it begins.</param>
/// <param name="Participant">Who made it.</param>
/// <param name="NoteMarks">The end notes on the participant's name there.</param>
/// <param name="Text">Its text, a line for each paragraph; may be empty.</param>
internal sealed record DeclarationEntry(string Section, int Line, string Participant, IReadOnlyList<string> NoteMarks, string Text);
