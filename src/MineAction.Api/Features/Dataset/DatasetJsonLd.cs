using System.Globalization;
using System.Text.Json.Nodes;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Dataset;

/// <summary>
/// JSON-LD of the dataset's description, in two vocabularies: schema.org for dataset search engines, DCAT 3 for data catalogues.
/// </summary>
internal static class DatasetJsonLd
{
    public static JsonObject Of(
        GetDatasetResponse dataset, IReadOnlyList<DatasetDistribution> distributions, string address, string language)
    {
        var coverage = $"{Day(dataset.Coverage.From)}/{Day(dataset.Coverage.DataThrough)}";
        return new JsonObject
        {
            ["@context"] = new JsonArray(
                "https://schema.org/",
                new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/" }),
            ["@id"] = address,
            ["@type"] = new JsonArray("Dataset", "dcat:Dataset"),
            ["name"] = dataset.Title,
            ["dct:title"] = dataset.Title,
            ["description"] = dataset.Description,
            ["dct:description"] = dataset.Description,
            ["url"] = address,
            ["version"] = dataset.Revision.ToString(CultureInfo.InvariantCulture),
            ["dcat:version"] = dataset.Revision.ToString(CultureInfo.InvariantCulture),
            ["dateModified"] = IsoDate.Of(dataset.RecordedAt),
            ["dct:modified"] = IsoDate.Of(dataset.RecordedAt),
            ["license"] = dataset.Licence.Url,
            ["dct:license"] = new JsonObject { ["@id"] = dataset.Licence.Url },
            ["creditText"] = dataset.Citation,
            ["dct:bibliographicCitation"] = dataset.Citation,
            ["usageInfo"] = dataset.Disclaimer,
            ["temporalCoverage"] = coverage,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = language,
            ["isBasedOn"] = new JsonArray(
                [.. dataset.Sources.Select(source => source.Url).OfType<string>().Distinct().Select(url => (JsonNode)url)]),
            ["distribution"] = new JsonArray([.. distributions.Select(each => Distribution(each, dataset.Licence.Url, coverage))]),
            ["dcat:distribution"] = new JsonArray([.. distributions.Select(each => new JsonObject { ["@id"] = each.Address })]),
        };
    }

    private static JsonObject Distribution(DatasetDistribution each, string licence, string coverage) => new()
    {
        ["@id"] = each.Address,
        ["@type"] = new JsonArray("DataDownload", "dcat:Distribution"),
        ["name"] = each.Name,
        ["dct:title"] = each.Name,
        ["encodingFormat"] = each.MediaType,
        ["contentUrl"] = each.Address,
        ["license"] = licence,
        ["dct:license"] = new JsonObject { ["@id"] = licence },
        ["dct:rights"] = each.Licence,
        ["temporalCoverage"] = coverage,
        ["dcat:accessURL"] = new JsonObject { ["@id"] = each.Address },
        ["dcat:downloadURL"] = new JsonObject { ["@id"] = each.Address },
        ["dcat:mediaType"] = new JsonObject { ["@id"] = $"https://www.iana.org/assignments/media-types/{each.MediaType}" },
    };

    private static string Day(DateOnly? day) => day is { } known ? IsoDate.Of(known) : "..";
}
