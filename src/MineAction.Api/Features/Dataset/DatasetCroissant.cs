using System.Globalization;
using System.Text.Json.Nodes;
using MineAction.Api.Http.Query;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Dataset;

/// <summary>
/// The dataset for tools that load it: Croissant 1.1 (MLCommons), with the files of the archive and every column of every table.
/// </summary>
internal static class DatasetCroissant
{
    private const string Archive = "register.zip";

    public static JsonObject Of(GetDatasetResponse dataset, string address, string language) => new()
    {
        ["@context"] = Context(language),
        ["@type"] = "sc:Dataset",
        ["@id"] = address,
        ["conformsTo"] = "http://mlcommons.org/croissant/1.1",
        ["name"] = dataset.Title,
        ["description"] = dataset.Description,
        ["url"] = address,
        ["license"] = dataset.Licence.Url,
        ["citeAs"] = dataset.Citation,
        ["usageInfo"] = dataset.Disclaimer,
        ["version"] = $"{dataset.Revision.ToString(CultureInfo.InvariantCulture)}.0.0",
        ["datePublished"] = IsoDate.Of(DateOnly.FromDateTime(dataset.RecordedAt.UtcDateTime)),
        ["dateModified"] = IsoDate.Of(dataset.RecordedAt),
        ["temporalCoverage"] = dataset.Coverage is { From: { } from, DataThrough: { } through }
            ? $"{IsoDate.Of(from)}/{IsoDate.Of(through)}"
            : null,
        ["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = dataset.Title, ["url"] = address },
        // The archive is written anew when it is asked for: its digests are in its SHA256SUMS.
        ["isLiveDataset"] = true,
        ["distribution"] = new JsonArray([ArchiveObject(dataset.Download), .. FactsTables.All.Select(FileObject)]),
        ["recordSet"] = new JsonArray([.. FactsTables.All.Select(RecordSet)]),
    };

    private static JsonObject ArchiveObject(string download) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = Archive,
        ["name"] = Archive,
        ["contentUrl"] = download,
        ["encodingFormat"] = "application/zip",
    };

    private static JsonNode FileObject(FactsTable table) => new JsonObject
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = table.CsvName,
        ["name"] = table.CsvName,
        ["description"] = table.Description,
        ["contentUrl"] = table.CsvName,
        ["containedIn"] = new JsonObject { ["@id"] = Archive },
        ["encodingFormat"] = "text/csv",
    };

    private static JsonNode RecordSet(FactsTable table)
    {
        var records = new JsonObject
        {
            ["@type"] = "cr:RecordSet",
            ["@id"] = table.Name,
            ["name"] = table.Name,
            ["description"] = table.Description,
            ["field"] = new JsonArray([.. table.Columns.Select(column => Field(table, column))]),
        };
        if (table.PrimaryKey.Count > 0)
            records["key"] = new JsonArray([.. table.PrimaryKey.Select(key => new JsonObject { ["@id"] = $"{table.Name}/{key}" })]);
        return records;
    }

    private static JsonObject Field(FactsTable table, FactsColumn column)
    {
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{table.Name}/{column.Name}",
            ["name"] = column.Name,
            ["dataType"] = TypeOf(column.Type),
            ["source"] = new JsonObject
            {
                ["fileObject"] = new JsonObject { ["@id"] = table.CsvName },
                ["extract"] = new JsonObject { ["column"] = column.Name },
            },
        };
        if (table.References.FirstOrDefault(each => each.Column == column.Name) is { } reference)
        {
            field["references"] = new JsonObject
            {
                ["field"] = new JsonObject { ["@id"] = $"{reference.Table}/{reference.Key}" },
            };
        }

        return field;
    }

    private static string TypeOf(Type type) =>
        type == typeof(DateOnly) ? "sc:Date" : type == typeof(bool) ? "sc:Boolean" : type == typeof(long) ? "sc:Integer" : "sc:Text";

    private static JsonObject Context(string language)
    {
        var context = new JsonObject
        {
            ["@language"] = language,
            ["@vocab"] = "https://schema.org/",
            ["sc"] = "https://schema.org/",
            ["cr"] = "http://mlcommons.org/croissant/",
            ["dct"] = "http://purl.org/dc/terms/",
            ["conformsTo"] = "dct:conformsTo",
            ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
        };
        foreach (var term in (string[])
            [
                "citeAs", "column", "containedIn", "extract", "field", "fileObject", "isLiveDataset", "key", "recordSet", "references",
                "source",
            ])
        {
            context[term] = $"cr:{term}";
        }

        return context;
    }
}
