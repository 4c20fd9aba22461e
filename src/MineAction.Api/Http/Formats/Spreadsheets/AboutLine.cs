using MineAction.Api.Http.Formats.Tables;

namespace MineAction.Api.Http.Formats.Spreadsheets;

/// <summary>One line of the sheet that says where a table comes from.</summary>
/// <param name="Label">What it says, in the language of the answer.</param>
/// <param name="Value">It.</param>
internal sealed record AboutLine(string Label, object? Value)
{
    public static readonly IReadOnlyList<TableColumn> Columns =
    [
        new("about", typeof(string), line => ((AboutLine)line).Label),
        new("value", typeof(object), line => ((AboutLine)line).Value),
    ];
}
