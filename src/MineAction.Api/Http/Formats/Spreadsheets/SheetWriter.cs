using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TableColumn = MineAction.Api.Http.Formats.Tables.TableColumn;

namespace MineAction.Api.Http.Formats.Spreadsheets;

/// <summary>Writes one sheet, row by row: a frozen header with filters, and columns as wide as their first rows need.</summary>
internal sealed class SheetWriter(OpenXmlWriter writer, bool rightToLeft)
{
    /// <summary>Widths stand before the rows in the file, so they are taken from the first of them.</summary>
    private const int Measured = 200;

    private const int Narrowest = 8;
    private const int Widest = 60;

    public void WriteTable(IReadOnlyList<TableColumn> columns, IEnumerable<object> rows)
    {
        using var rest = rows.GetEnumerator();
        var first = new List<object>();
        while (first.Count < Measured && rest.MoveNext())
            first.Add(rest.Current);

        writer.WriteStartElement(new Worksheet());
        WriteView();
        WriteWidths(columns, first);
        writer.WriteStartElement(new SheetData());
        var count = 1;
        WriteRow(count, columns.Select(column =>
            (CellContent?)new CellContent("inlineStr", CellText.Escape(column.Name), CellStyles.Header)));
        foreach (var row in first)
            WriteRow(++count, columns.Select(column => CellContent.Of(column.ValueOf(row))));
        while (rest.MoveNext())
            WriteRow(++count, columns.Select(column => CellContent.Of(column.ValueOf(rest.Current))));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{count.ToString(CultureInfo.InvariantCulture)}" });
        writer.WriteEndElement();
    }

    private void WriteView() => writer.WriteElement(new SheetViews(
        new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        {
            WorkbookViewId = 0,
            RightToLeft = rightToLeft ? true : null,
        }));

    private void WriteWidths(IReadOnlyList<TableColumn> columns, List<object> first)
    {
        writer.WriteStartElement(new Columns());
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            var longest = first.Select(row => LengthOf(column.ValueOf(row))).Append(column.Name.Length).Max();
            writer.WriteElement(new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = Math.Clamp(longest + 2, Narrowest, Widest),
                CustomWidth = true,
            });
        }

        writer.WriteEndElement();
    }

    private static int LengthOf(object? value) => value switch
    {
        DateOnly => 10,
        DateTimeOffset => 24,
        _ => value?.ToString()?.Length ?? 0,
    };

    private void WriteRow(int number, IEnumerable<CellContent?> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        var position = 0;
        foreach (var cell in cells)
        {
            position++;
            if (cell is { } value)
                WriteCell($"{Letters(position)}{number.ToString(CultureInfo.InvariantCulture)}", value);
        }

        writer.WriteEndElement();
    }

    private void WriteCell(string reference, CellContent value)
    {
        OpenXmlAttribute[] attributes =
        [
            new("r", "", reference), new("s", "", value.Style.ToString(CultureInfo.InvariantCulture)), new("t", "", value.Kind),
        ];
        writer.WriteStartElement(new Cell(), attributes);
        if (value.Kind == "inlineStr")
            writer.WriteElement(new InlineString(new Text(value.Text) { Space = SpaceProcessingModeValues.Preserve }));
        else
            writer.WriteElement(new CellValue(value.Text));
        writer.WriteEndElement();
    }

    /// <summary>1 is A, 27 is AA.</summary>
    private static string Letters(int position) =>
        position == 0 ? "" : Letters((position - 1) / 26) + (char)('A' + ((position - 1) % 26));
}
