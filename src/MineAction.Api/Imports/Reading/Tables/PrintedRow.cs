using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>A row as printed, before its cells are understood.</summary>
/// <param name="Line">The line of the document on which it begins.</param>
/// <param name="Name">The text of its first cell, without note marks.</param>
/// <param name="NoteMarks">The note marks of its first cell.</param>
/// <param name="Cells">The texts of the other cells, on one line and trimmed.</param>
internal sealed record PrintedRow(int Line, string Name, IReadOnlyList<string> NoteMarks, IReadOnlyList<string> Cells)
{
    /// <summary>The cells in short, for a finding.</summary>
    public string Excerpt => PlainText.Excerpt(string.Join(" | ", Cells));
}
