using Microsoft.AspNetCore.Http.Extensions;
using MineAction.Api.Http.Spreadsheets;

namespace MineAction.Api.Http;

/// <summary>What a table says of itself once it has left the service.</summary>
internal static class About
{
    public static IReadOnlyList<AboutLine> Of(HttpRequest request, Reading reading)
    {
        var question = request.GetEncodedUrl();
        return
        [
            Line("question", question),
            Line("asOf", reading.AsOf),
            Line("projected", reading.Projected),
            Line("revision", reading.Revision),
            Line("recordedAt", reading.Snapshot.Revision.RecordedAt),
            Line("dataThrough", DatasetDescription.DataThrough(reading.Snapshot)),
            Line("language", reading.Language),
            Line("source", $"{DatasetDescription.Source}. {DatasetDescription.SourceUrl}"),
            Line("licence", $"{DatasetDescription.LicenceName}. {DatasetDescription.LicenceUrl}"),
            Line("citation", DatasetDescription.Citation(reading.Snapshot, question)),
            Line("disclaimer", DatasetDescription.Disclaimer.In(reading.Language)),
        ];

        AboutLine Line(string id, object? value) => new(Labels.Of($"about.{id}", reading.Language, id), value);
    }
}
