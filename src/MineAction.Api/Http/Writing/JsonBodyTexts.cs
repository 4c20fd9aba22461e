using System.Text.Json;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Writing;

/// <summary>
/// Check of what no member of any JSON body may hold, before the body is read into its type: a text that cannot be stored, a text or list
/// of any length, an entry of a list that is null.
/// </summary>
internal sealed class JsonBodyTexts
{
    /// <summary>Characters of the longest text that any member takes; the rules of a member may say less.</summary>
    private const int LongestText = 4000;

    private const int LongestList = 1000;

    private readonly Dictionary<string, IReadOnlyList<string>> _faults = [];

    /// <summary>The faults of a body, by field; null where there are none.</summary>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static Problem? Fault(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        var texts = new JsonBodyTexts();
        texts.ReadValue(ref reader, "");
        return texts._faults.Count > 0 ? Problem.OfFields(ProblemType.InvalidBody, texts._faults) : null;
    }

    private void ReadValue(ref Utf8JsonReader reader, string field)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when FaultOfText(ref reader) is { } fault:
                Add(field, fault);
                break;
            case JsonTokenType.StartArray:
                ReadList(ref reader, field);
                break;
            case JsonTokenType.StartObject:
                ReadObject(ref reader, field);
                break;
        }
    }

    private void ReadList(ref Utf8JsonReader reader, string field)
    {
        var entry = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            entry++;
            if (reader.TokenType == JsonTokenType.Null)
                Add(field, $"entry {entry} is null; leave it out.");
            ReadValue(ref reader, field);
        }

        if (entry > LongestList)
            Add(field, $"holds more than {LongestList} entries.");
    }

    private void ReadObject(ref Utf8JsonReader reader, string field)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var fault = FaultOfText(ref reader);
            if (fault is not null)
                Add(field, $"has a member whose name {fault}");
            var member = fault is not null ? field : field.Length == 0 ? reader.GetString()! : $"{field}.{reader.GetString()}";
            reader.Read();
            ReadValue(ref reader, member);
        }
    }

    private static string? FaultOfText(ref Utf8JsonReader reader)
    {
        try
        {
            var text = reader.GetString()!;
            return text.Length > LongestText ? $"is longer than {LongestText} characters." : StorableText.Fault(text);
        }
        catch (InvalidOperationException)
        {
            // The reader gives no text that is not Unicode.
            return "holds bytes that are not UTF-8, or half of a surrogate pair.";
        }
    }

    // The first fault of each field; the body as a whole is the field "body".
    private void Add(string field, string fault)
    {
        var name = field.Length == 0 ? "body" : field;
        _faults.TryAdd(name, [$"{name}: {fault}"]);
    }
}
