using System.IO.Compression;
using System.Xml.Linq;

namespace MineAction.Api.Tests.Contract;

/// <summary>A workbook as another program reads it: from the parts of the file, without the library that wrote it.</summary>
internal sealed class Workbook : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive _zip;
    private readonly List<string?> _formats;

    public Workbook(byte[] bytes)
    {
        _zip = new ZipArchive(new MemoryStream(bytes));
        var styles = Part("xl/styles.xml");
        var formats = styles.Descendants(Main + "numFmt")
            .ToDictionary(format => format.Attribute("numFmtId")!.Value, format => format.Attribute("formatCode")!.Value);
        _formats =
        [
            .. styles.Element(Main + "cellXfs")!.Elements()
                .Select(style => formats.GetValueOrDefault(style.Attribute("numFmtId")?.Value ?? "0")),
        ];
        SheetNames = [.. Part("xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];
    }

    public IReadOnlyList<string> SheetNames { get; }

    /// <summary>The names of the file's parts.</summary>
    public IEnumerable<string> Parts => _zip.Entries.Select(entry => entry.FullName);

    /// <summary>A sheet as XML; 1 is the first.</summary>
    public XElement Sheet(int number) => Part($"xl/worksheets/sheet{number}.xml");

    /// <summary>The cells of a sheet, row by row, each as the type that its style gives it; null where empty.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows(int sheet)
    {
        var rows = Sheet(sheet).Descendants(Main + "row").ToList();
        var width = rows.Max(row => row.Elements().Select(cell => ColumnOf(cell) + 1).DefaultIfEmpty().Max());
        return [.. rows.Select(row =>
        {
            var cells = new object?[width];
            foreach (var cell in row.Elements(Main + "c"))
                cells[ColumnOf(cell)] = ValueOf(cell);
            return cells;
        })];
    }

    public void Dispose() => _zip.Dispose();

    private XElement Part(string name)
    {
        using var part = (_zip.GetEntry(name) ?? throw new InvalidDataException($"The workbook has no {name}.")).Open();
        return XDocument.Load(part).Root!;
    }

    private static int ColumnOf(XElement cell) =>
        cell.Attribute("r")!.Value.TakeWhile(char.IsLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;

    private object ValueOf(XElement cell)
    {
        var text = cell.Value;
        return cell.Attribute("t")?.Value switch
        {
            "inlineStr" => System.Text.RegularExpressions.Regex.Replace(
                text, "_x([0-9A-F]{4})_", code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString()),
            "b" => text == "1",
            _ => _formats[int.Parse(cell.Attribute("s")!.Value, System.Globalization.CultureInfo.InvariantCulture)] switch
            {
                null => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
                var format when format.Contains('h') => Moment(text),
                _ => DateOnly.FromDateTime(Moment(text)),
            },
        };
    }

    // To the millisecond: a day's fraction is not a round number.
    private static DateTime Moment(string text) =>
        new DateTime(1899, 12, 30)
            .AddMilliseconds(Math.Round(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) * 86_400_000));
}
