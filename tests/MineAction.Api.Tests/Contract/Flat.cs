using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MineAction.Api.Tests.Contract;

/// <summary>
/// An item of a list as one row of a table, by the contract: nested objects flattened with dots, lists of texts in one cell.
/// </summary>
internal static partial class Flat
{
    /// <summary>Columns and values; lists of objects have no place in a row.</summary>
    public static Dictionary<string, JsonElement> Of(JsonElement item, string prefix = "")
    {
        var row = new Dictionary<string, JsonElement>();
        foreach (var member in item.EnumerateObject())
        {
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    // In the matrix each instrument is a plain column.
                    foreach (var (name, value) in Of(member.Value, member.Name == "standings" ? "" : $"{prefix}{member.Name}."))
                        row.Add(name, value);
                    break;
                case JsonValueKind.Array when member.Value.GetArrayLength() > 0
                    && member.Value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String):
                    row.Add(
                        prefix + member.Name,
                        JsonSerializer.SerializeToElement(
                            string.Join(' ', member.Value.EnumerateArray().Select(each => each.GetString()))));
                    break;
                case JsonValueKind.Null or JsonValueKind.Array:
                    break;
                default:
                    row.Add(prefix + member.Name, member.Value);
                    break;
            }
        }

        return row;
    }

    /// <summary>The value as a cell of CSV holds it, where a spreadsheet would run no text as a formula.</summary>
    public static string InCsv(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => "'" + value.GetString(),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "TRUE",
        JsonValueKind.False => "FALSE",
        _ => value.GetRawText(),
    };

    /// <summary>The value with the type that a cell of a workbook has.</summary>
    public static object InWorkbook(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.GetDecimal(),
        _ when Day().IsMatch(value.GetString()!) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when Instant().IsMatch(value.GetString()!) => DateTime.Parse(
            value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        _ => value.GetString()!,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT[\d:.]+Z$")]
    private static partial Regex Instant();
}
