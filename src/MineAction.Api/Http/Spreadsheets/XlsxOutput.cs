using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MineAction.Api.Http.Spreadsheets;

/// <summary>Writes tables as workbooks: a sheet of typed cells, and one that says where they come from.</summary>
internal static class XlsxOutput
{
    // Two downloads of one answer are the same bytes, as their one entity tag promises.
    private static readonly DateTimeOffset WrittenAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task WriteAsync(
        Stream stream, IReadOnlyList<TableColumn> columns, IEnumerable<object> rows, IReadOnlyList<AboutLine> about, bool rightToLeft, CancellationToken cancellation)
    {
        // Rows go straight into the compressed file. It is held back whole, because a zip is written synchronously and the network is not.
        using var file = new MemoryStream();
        using (var package = Package.Open(file, FileMode.Create, FileAccess.Write))
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
            Write(workbook, columns, rows, about, rightToLeft);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
                entry.LastWriteTime = WrittenAt;
        }

        file.Position = 0;
        await file.CopyToAsync(stream, cancellation);
    }

    private static void Write(
        SpreadsheetDocument document, IReadOnlyList<TableColumn> columns, IEnumerable<object> rows, IReadOnlyList<AboutLine> about, bool rightToLeft)
    {
        var workbook = document.AddNewPart<WorkbookPart>(document.DocumentType.ContentType(), "workbook");
        var styles = workbook.AddNewPart<WorkbookStylesPart>("styles");
        var data = workbook.AddNewPart<WorksheetPart>("data");
        var aboutSheet = workbook.AddNewPart<WorksheetPart>("about");
        using (var writer = OpenXmlWriter.Create(workbook))
            writer.WriteElement(new Workbook(new Sheets(Sheet("Data", 1, "data"), Sheet("About", 2, "about"))));
        using (var writer = OpenXmlWriter.Create(styles))
            writer.WriteElement(CellStyles.Stylesheet());
        using (var writer = OpenXmlWriter.Create(data))
            new SheetWriter(writer, rightToLeft).WriteTable(columns, rows);
        using (var writer = OpenXmlWriter.Create(aboutSheet))
            new SheetWriter(writer, rightToLeft).WriteTable(AboutLine.Columns, about);
    }

    private static string ContentType(this SpreadsheetDocumentType _) => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static Sheet Sheet(string name, uint number, string part) => new() { Name = name, SheetId = number, Id = part };
}
