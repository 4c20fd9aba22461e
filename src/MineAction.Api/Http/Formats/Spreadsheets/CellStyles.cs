using DocumentFormat.OpenXml.Spreadsheet;

namespace MineAction.Api.Http.Formats.Spreadsheets;

/// <summary>How cells look. A number is the position of a style in the stylesheet.</summary>
internal static class CellStyles
{
    public const uint Plain = 0;
    public const uint Header = 1;
    public const uint Day = 2;
    public const uint Instant = 3;

    // The first numbers are the spreadsheet's own.
    private const uint DayFormat = 164;
    private const uint InstantFormat = 165;

    /// <summary>Days and instants are shown as the JSON writes them, in every locale.</summary>
    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = InstantFormat, FormatCode = "yyyy\\-mm\\-dd\\Thh:mm:ss.000\\Z" }),
        new Fonts(new Font(), new Font(new Bold())),
        // The first two fills are reserved.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = InstantFormat, ApplyNumberFormat = true }));
}
