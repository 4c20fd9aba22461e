using System.Globalization;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Dataset;

/// <summary>One file of the data in one form, under the address where it stays what it is.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Address">Where it is.</param>
/// <param name="MediaType">Its form.</param>
/// <param name="Licence">What the licence means for it.</param>
internal sealed record DatasetDistribution(string Name, string Address, string MediaType, string Licence)
{
    private static readonly (string Path, string Name, string Query, string Licence)[] Lists =
    [
        ("instruments", "Instruments with their figures", "", DatasetDescription.ComputationLicence),
        ("actions", "Treaty actions", "", DatasetDescription.FactsLicence),
        ("states", "States and organizations", "", DatasetDescription.FactsLicence),
        ("matrix", "Status of every State in every instrument", "", DatasetDescription.ComputationLicence),
        ("universalization", "Universalization of every instrument", "", DatasetDescription.ComputationLicence),
        ("universalization/series", "Universalization of every instrument by year", "step=year&", DatasetDescription.ComputationLicence),
    ];

    /// <summary>The archive in its two forms, and each list as JSON, CSV and XLSX.</summary>
    /// <param name="root">The address under which all addresses stand.</param>
    /// <param name="context">The revision; days are those of its horizon.</param>
    public static IReadOnlyList<DatasetDistribution> Of(string root, QueryContext context)
    {
        var revision = context.Revision.ToString(CultureInfo.InvariantCulture);
        var day = context.DataThrough is { } through ? $"asOf={IsoDate.Of(through)}&" : "";
        var zip = $"{root}export/register.zip?revision={revision}";
        return
        [
            new("Every table as CSV", zip, "application/zip", DatasetDescription.FactsLicence),
            new("Every table as CSV and Parquet", $"{zip}&tables=parquet", "application/zip", DatasetDescription.FactsLicence),
            .. from list in Lists
               from format in OutputFormats.OfTables
               select new DatasetDistribution(
                   list.Name,
                   $"{root}{list.Path}?{list.Query}{day}revision={revision}&lang={context.Language}&format={Code<OutputFormat>.Of(format)}",
                   OutputFormats.MediaTypeOf(format),
                   list.Licence),
        ];
    }
}
