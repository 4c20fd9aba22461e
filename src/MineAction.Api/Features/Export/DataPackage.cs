using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Export;

/// <summary>
/// The archive's description of itself: a Data Package (Frictionless Data, version 2, readable by tools of version 1), with the type of
/// every column, keys, foreign keys, licence and horizon.
/// </summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Of(RegisterSnapshot snapshot, IEnumerable<ArchiveFile> files) => new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "mineaction-treaty-register",
        ["title"] = DatasetDescription.Title,
        ["description"] = Localizer.InEnglish(DatasetDescription.Summary),
        ["version"] = snapshot.Revision.Id.ToString(CultureInfo.InvariantCulture),
        ["created"] = IsoDate.Of(snapshot.Revision.RecordedAt),
        ["revision"] = snapshot.Revision.Id,
        ["dataThrough"] = DatasetDescription.DataThrough(snapshot) is { } day ? IsoDate.Of(day) : null,
        ["licenses"] = Licences(),
        ["sources"] = new JsonArray(new JsonObject
        {
            ["title"] = DatasetDescription.Source,
            ["path"] = DatasetDescription.SourceUrl,
        }),
        ["resources"] = new JsonArray([.. files.Select(ResourceOf)]),
    }.ToJsonString(Written) + "\n";

    private static JsonObject ResourceOf(ArchiveFile file)
    {
        var format = Path.GetExtension(file.Name)[1..];
        var resource = new JsonObject
        {
            // Two forms of one table are two resources.
            ["name"] = file.Table is { } named && format == "csv" ? named.Name : file.Name,
            ["path"] = file.Name,
            ["format"] = format,
            ["mediatype"] = format switch
            {
                "csv" => "text/csv",
                "json" => "application/json",
                _ => "application/vnd.apache.parquet",
            },
            ["bytes"] = file.Bytes,
            ["hash"] = $"sha256:{file.Sha256}",
            ["licenses"] = Licences(),
        };
        if (format != "parquet")
            resource["encoding"] = "utf-8";
        if (file.Table is not { } table)
            return resource;
        resource["type"] = "table";
        resource["description"] = table.Description;
        resource["schema"] = SchemaOf(table);
        return resource;
    }

    // Every file holds facts; what is computed from them is in none.
    private static JsonArray Licences() => new(new JsonObject
    {
        ["name"] = DatasetDescription.LicenceId,
        ["title"] = DatasetDescription.FactsLicence,
        ["path"] = DatasetDescription.LicenceUrl,
    });

    private static JsonObject SchemaOf(FactsTable table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(column => FieldOf(column, table.PrimaryKey.Contains(column.Name)))]),
            ["missingValues"] = new JsonArray(""),
        };
        if (table.PrimaryKey.Count > 0)
            schema["primaryKey"] = new JsonArray([.. table.PrimaryKey.Select(key => (JsonNode)key)]);
        schema["foreignKeys"] = new JsonArray([.. table.References.Select(reference => new JsonObject
        {
            ["fields"] = new JsonArray(reference.Column),
            ["reference"] = new JsonObject
            {
                // A table that refers to itself has no name there.
                ["resource"] = reference.Table == table.Name ? "" : reference.Table,
                ["fields"] = new JsonArray(reference.Key),
            },
        })]);
        return schema;
    }

    private static JsonObject FieldOf(FactsColumn column, bool isRequired)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Type) };
        if (column.Type == typeof(bool))
        {
            field["trueValues"] = new JsonArray("TRUE");
            field["falseValues"] = new JsonArray("FALSE");
        }

        if (isRequired)
            field["constraints"] = new JsonObject { ["required"] = true };
        return field;
    }

    private static string TypeOf(Type type) =>
        type == typeof(DateOnly) ? "date" : type == typeof(bool) ? "boolean" : type == typeof(long) ? "integer" : "string";
}
