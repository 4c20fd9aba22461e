namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>Something in a source document that an editor should know.</summary>
/// <param name="Line">The line of the document, first line 1; null where it speaks of the whole.</param>
/// <param name="Participant">The participant as the document names it.</param>
/// <param name="Field">The column or section.</param>
/// <param name="Problem">What is the matter, with the text that caused it.</param>
/// <param name="Severity">What it asks of the editor.</param>
internal sealed record Finding(int? Line, string? Participant, string? Field, string Problem, FindingSeverity Severity)
{
    public static Finding Info(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Info);

    public static Finding Warning(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Warning);

    public static Finding Error(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Error);
}
