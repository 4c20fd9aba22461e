namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>An end note as printed.</summary>
/// <param name="Number">Its mark. Numbers shift between editions and identify nothing beyond the document.</param>
/// <param name="Line">The line of the document on which it begins.</param>
/// <param name="Text">Its text, a line for each paragraph.</param>
internal sealed record EndNote(string Number, int Line, string Text);
