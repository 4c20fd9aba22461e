using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MineAction.Api.OpenApi.Description;

/// <summary>The headers of answers, described once each.</summary>
internal static class HeaderDescriptions
{
    private static readonly Dictionary<string, OpenApiHeader> All = new()
    {
        ["ETag"] = Header("A strong tag of exactly this answer, for If-None-Match.", "\"r1-p7mX1bZ0cDk5yq8w\""),
        ["Register-Revision"] = Header("The revision of the register that the answer was made from.", 1),
        ["Data-Through"] = Header(
            "The last day of which the record knows of every instrument that the answer is about; about later days nothing further is " +
            "known. Absent where nothing comes from a depositary.",
            "2026-02-03",
            isRequired: false),
        ["Cache-Control"] = Header(
            "immutable for a year where the question names both asOf and revision; five minutes otherwise, and never beyond midnight UTC " +
            "where the answer is about today; no-store on problems.",
            "public, max-age=300, stale-while-revalidate=86400"),
        ["Content-Language"] = Header("The language of names and labels in the answer.", "en"),
        ["Vary"] = Header(
            "The request headers that the answer depends on: those that the address leaves open.",
            "Accept, Accept-Encoding, Accept-Language",
            isRequired: false),
        ["Link"] = Header(
            "The next part of the list (RFC 8288); absent on the last.",
            "</v1/actions?limit=100&cursor=MS43MzM4MjYuMTAw>; rel=\"next\"",
            isRequired: false),
        ["Content-Disposition"] = Header(
            "The file name of a table; absent on JSON.",
            "attachment; filename=\"apmbc-participants-2009-08-01.csv\"",
            isRequired: false),
        ["Location"] = Header("The address of what was made.", "/v1/actions/2077"),
        ["Retry-After"] = Header("Seconds to wait before the next attempt.", 30),
    };

    /// <summary>References to the headers with these names; describes them where that has not happened yet.</summary>
    public static Dictionary<string, IOpenApiHeader> Of(OpenApiDocument document, params IEnumerable<string> names)
    {
        var described = (document.Components ??= new()).Headers ??= new Dictionary<string, IOpenApiHeader>();
        return names.ToDictionary(name => name, name =>
        {
            described.TryAdd(name, All[name]);
            return (IOpenApiHeader)new OpenApiHeaderReference(name, document);
        });
    }

    private static OpenApiHeader Header(string description, JsonNode example, bool isRequired = true) => new()
    {
        Description = description,
        Required = isRequired,
        Schema = new OpenApiSchema
        {
            Type = example.GetValueKind() == System.Text.Json.JsonValueKind.Number ? JsonSchemaType.Integer : JsonSchemaType.String,
        },
        Example = example,
    };
}
