using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading;

/// <summary>Bounds on what is told of a document: with more, it is none of those that are read, and the answer would outgrow it.</summary>
internal static class DocumentBounds
{
    /// <summary>The longest note of an act that is recorded, as of one that an editor writes.</summary>
    public const int LongestNote = 4_000;

    private const int MaximumFindings = 2_000;
    private const int MaximumCharacters = 1_000_000;
    private const int LongestName = 300;

    /// <summary>The document, its notes cut to what is recorded; or a refusal that names the bound.</summary>
    public static StatusDocument Held(StatusDocument document)
    {
        if (document.Findings.Count > MaximumFindings)
            return Refused(document, $"more than {MaximumFindings} findings");
        if (document.Findings.Sum(static finding => (long)finding.Problem.Length + (finding.Participant?.Length ?? 0)) > MaximumCharacters)
            return Refused(document, $"findings of more than {MaximumCharacters} characters");
        if (document.Tables.SelectMany(static table => table.Rows).Any(static row => row.Participant.Length > LongestName))
            return Refused(document, $"a name of more than {LongestName} characters");
        return document with { Tables = [.. document.Tables.Select(Cut)] };
    }

    private static StatusTable Cut(StatusTable table) => table with
    {
        Rows = [.. table.Rows.Select(static row => row with { Acts = [.. row.Acts.Select(Cut)] })],
        NotedActs = [.. table.NotedActs.Select(Cut)],
    };

    private static DocumentAct Cut(DocumentAct act) =>
        act.Note is { Length: > LongestNote } note ? act with { Note = $"{note[..(LongestNote - 1)]}…" } : act;

    private static StatusDocument Refused(StatusDocument document, string what) =>
        StatusDocument.Refused(document.Format, $"The document has {what}; no status page, XML or export of ours has. It is not read.");
}
