using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Planning;

/// <summary>The day of which a status document speaks: it is the day to which the record is known once the document agrees with it.</summary>
internal static class DocumentDay
{
    private const string Field = "statusAsAt";

    /// <summary>The document with the day that the editor gives it.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="stated">The day; null where the editor gives none.</param>
    public static StatusDocument Give(StatusDocument document, DateOnly? stated)
    {
        if (stated is not { } day || document.StatusAsAt == day || document.Tables.Count == 0)
            return document;
        return document.StatusAsAt is { } printed
            ? document with { Findings = [.. document.Findings, Contradiction(printed, day)] }
            : document with { StatusAsAt = day };
    }

    /// <summary>
    /// What is wrong with the day: it has not come, or is missing. An XML never prints it, so that it must be given; a page without it is
    /// no whole page, and tells nothing of a day.
    /// </summary>
    public static IEnumerable<Finding> Check(StatusDocument document, DateOnly today) => document switch
    {
        { Format: SourceFormat.Csv } or { Tables.Count: 0 } => [],
        { StatusAsAt: { } day } => day > today
            ? [Finding.Error(null, null, Field, $"The document speaks of {InWords(day)}, a day that has not come.")]
            : [],
        { Format: SourceFormat.Xml } =>
        [
            Finding.Error(null, null, Field, "The XML does not say of which day it speaks: give the day on which it was fetched (statusAsAt)."),
        ],
        _ => [Finding.Warning(null, null, Field, "The page does not say of which day it speaks (\"STATUS AS AT\").")],
    };

    private static Finding Contradiction(DateOnly printed, DateOnly stated) =>
        Finding.Error(null, null, Field, $"The document says that it is of {InWords(printed)}, the request {InWords(stated)}.");

    private static string InWords(DateOnly day) => Day.InWords(day).English;
}
