using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using MineAction.Api.Http.Formats.Spreadsheets;
using MineAction.Api.Http.Formats.Tables;

namespace MineAction.Api.Http.Formats;

/// <summary>
/// Writes tables as workbooks: a sheet of typed cells, and one that says where they come from. The package around the sheets is written
/// here, because the library's own holds every sheet in memory and stamps it with the hour.
/// </summary>
internal static class XlsxOutput
{
    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/styles.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
          <Override PartName="/xl/worksheets/sheet2.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        </Types>
        """;

    private const string PackageRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>
        """;

    private const string Workbook = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets>
            <sheet name="Data" sheetId="1" r:id="rId1"/>
            <sheet name="About" sheetId="2" r:id="rId2"/>
          </sheets>
        </workbook>
        """;

    private const string WorkbookRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>
          <Relationship Id="rId3"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
        </Relationships>
        """;

    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    // Two downloads of one answer are the same bytes, as their one entity tag promises.
    private static readonly DateTimeOffset WrittenAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<object> rows,
        IReadOnlyList<AboutLine> about,
        bool rightToLeft,
        CancellationToken cancellation)
    {
        // Sheets are written synchronously, which the response stream does not allow: the compressed parts are held in memory. They need no
        // temporary file, which the service may not be able to write.
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes);
            Add(zip, "_rels/.rels", PackageRelationships);
            Add(zip, "xl/workbook.xml", Workbook);
            Add(zip, "xl/_rels/workbook.xml.rels", WorkbookRelationships);
            Add(zip, "xl/styles.xml", writer => writer.WriteElement(CellStyles.Stylesheet()));
            Add(zip, "xl/worksheets/sheet1.xml", writer => new SheetWriter(writer, rightToLeft).WriteTable(columns, rows));
            Add(zip, "xl/worksheets/sheet2.xml", writer => new SheetWriter(writer, rightToLeft).WriteTable(AboutLine.Columns, about));
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(stream, cancellation);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var part = Open(zip, name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Add(ZipArchive zip, string name, Action<OpenXmlWriter> write)
    {
        using var part = Open(zip, name);
        using var writer = OpenXmlWriter.Create(part, WithoutMark);
        write(writer);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = WrittenAt;
        return entry.Open();
    }
}
