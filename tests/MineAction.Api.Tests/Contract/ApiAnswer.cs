using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CsvHelper;

namespace MineAction.Api.Tests.Contract;

/// <summary>An answer that keeps to the contract.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Bytes)
{
    private JsonElement? _json;
    private string? _text;

    public string Text => _text ??= System.Text.Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => _json ??= JsonDocument.Parse(Text).RootElement;

    public JsonElement this[string member] => Json.GetProperty(member);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonElement> Items => [.. this["items"].EnumerateArray()];

    /// <summary>The rows of a table, each by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
    {
        get
        {
            using var csv = CsvReader.Create(new MemoryStream(Bytes), CsvReaderOptions.Default);
            var rows = new List<IReadOnlyDictionary<string, string>>();
            while (csv.Read())
                rows.Add(csv.Headers.ToDictionary(header => header, csv.GetString));
            return rows;
        }
    }

    /// <summary>The text of a header of the answer or of its content; null where it is absent.</summary>
    public string? Header(string name) =>
        Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
