using MineAction.Api.Http.Formats.Spreadsheets;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats;

/// <summary>The "About" sheet of a workbook: what was asked, of which record, and how to cite it.</summary>
internal static class AboutSheet
{
    public static IReadOnlyList<AboutLine> Of(HttpRequest request, QueryContext context)
    {
        var question = PinnedAddress.Of(request, context);
        // What is about no day must not change from day to day.
        AboutLine[] day = context.IsAboutADay ? [Line("asOf", context.AsOf), Line("projected", context.Projected)] : [];
        AboutLine[] horizon = context.IsAboutADay
            ? [Line("day", Localizer.Of(context.Language).Day((context with { IsDayNamed = true }).DayOf(context.DataThrough)))]
            : [];
        return
        [
            Line("question", question),
            .. day,
            Line("revision", context.Revision),
            Line("recordedAt", context.Snapshot.Revision.RecordedAt),
            Line("dataThrough", context.DataThrough),
            .. horizon,
            Line("language", context.Language),
            Line("source", $"{DatasetDescription.Source}. {DatasetDescription.SourceUrl}"),
            Line("licence", $"{DatasetDescription.LicenceName}. {DatasetDescription.LicenceUrl}"),
            Line("citation", DatasetDescription.Citation(context.Snapshot, question)),
            Line("disclaimer", context.Write(DatasetDescription.Disclaimer)),
        ];

        AboutLine Line(string id, object? value) => new(Labels.Of($"about.{id}", context.Language, id), value);
    }
}
