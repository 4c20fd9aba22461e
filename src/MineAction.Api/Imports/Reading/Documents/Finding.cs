namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>Something in a source document that an editor should know.</summary>
/// <param name="Line">The line of the document, first line 1; null where it speaks of the whole.</param>
/// <param name="Participant">The participant as the document names it.</param>
/// <param name="Field">The column or section.</param>
/// <param name="Problem">What is the matter, with the text that caused it.</param>
/// <param name="Severity">What it asks of the editor.</param>
internal sealed record Finding(int? Line, string? Participant, string? Field, string Problem, FindingSeverity Severity)
{
    /// <summary>Its number in the plan, by which it is accepted.</summary>
    public int Number { get; init; }

    /// <summary>What the passage is that it quotes; null where it quotes none.</summary>
    public PassageKind? Passage { get; init; }

    /// <summary>The word that accepts it, as its number does; null where it asks for no decision.</summary>
    public ImportAcceptance? Awaits { get; init; }

    /// <summary>The number of the register's action that it speaks of.</summary>
    public long? Action { get; init; }

    /// <summary>The number of the added act that it speaks of.</summary>
    public int? Added { get; init; }

    /// <summary>The day of effect with which that act is recorded where the finding is accepted by its number.</summary>
    public DateOnly? Offers { get; init; }

    public static Finding Info(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Info);

    public static Finding Warning(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Warning);

    public static Finding Error(int? line, string? participant, string? field, string problem) =>
        new(line, participant, field, problem, FindingSeverity.Error);

    /// <summary>A passage that may hide an act of status: the document is applied only once an editor has read it.</summary>
    public static Finding Unread(int? line, string? participant, string? field, string problem) =>
        Warning(line, participant, field, problem) with { Passage = PassageKind.Unread, Awaits = ImportAcceptance.Unread };
}
