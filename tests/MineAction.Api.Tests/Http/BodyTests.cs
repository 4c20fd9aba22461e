using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

/// <summary>A body is of the type and the shape that the document gives it, to the letter.</summary>
public sealed class BodyTests(Engine engine) : EveryOperationTests(engine)
{
    private static readonly string[] NoDays =
        ["1/2/2026", "2026-2-1", " 2026-02-01", "2026-02-01 ", "", "20260201", "2026-02-30", "2026-02-01T00:00:00Z", "today"];

    // NUL, another control character, halves of a surrogate pair, no character at all: as JSON writes them.
    private static readonly string[] Illegible =
        [@"a\u0000b", @"\u0000", @"a\u0001", @"\ud800", @"\udc00x", @"\ud83d\ud83d\udca3", @"\uffff"];

    private static readonly string?[] OtherMediaTypes =
    [
        "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/octet-stream",
        "text/json", "nonsense", null,
    ];

    [TestCaseSource(nameof(WithABody))]
    public async Task A_body_of_another_type_or_of_none_is_a_problem_document(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var type in OtherMediaTypes)
            await AssertUnsupportedAsync(request with { MediaType = type });
        await AssertUnsupportedAsync(request with { MediaType = null, Body = "" });
        await AssertUnsupportedAsync(request with { MediaType = null, Body = null });

        async Task AssertUnsupportedAsync(ExampleRequest spoilt) =>
            AssertProblem(await SendAsync(spoilt), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [TestCaseSource(nameof(WithAJsonBody))]
    public async Task JSON_may_say_in_what_letters_it_is_written(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var type in new[] { "application/json", "application/json; charset=utf-8", "APPLICATION/JSON" })
            AssertProblem(await SendAsync(request with { MediaType = type, Body = "{" }), HttpStatusCode.BadRequest, "invalid-body");
    }

    [TestCaseSource(nameof(WithAJsonBody))]
    public async Task What_is_no_object_is_refused(string method, string path)
    {
        foreach (var body in new[] { "{", "", " ", "null", "[]", "\"text\"", "5", "true", "{}", "{} {}", "{}x" })
            AssertProblem(await SendAsync(RequestOf(method, path) with { Body = body }), HttpStatusCode.BadRequest, "invalid-body");
    }

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_member_that_comes_twice_is_refused(string method, string path) =>
        AssertRefusedAsync(method, path, (name, json, _) => [$"\"{name}\":{json ?? "null"},\"{name}\":{json ?? "null"}"]);

    [TestCaseSource(nameof(WithAJsonBody))]
    public async Task A_member_that_is_not_known_is_refused(string method, string path)
    {
        var request = RequestOf(method, path);
        using var body = JsonDocument.Parse(request.Body!);
        foreach (var (member, _) in MembersOf(method, path, body.RootElement))
        {
            foreach (var name in new[] { member[^1].ToUpperInvariant(), char.ToUpperInvariant(member[^1][0]) + member[^1][1..], "colour" })
            {
                string[] place = [.. member[..^1], name];
                var answer = await SendAsync(request with { Body = Rewrite(body.RootElement, place, $"\"{name}\":null") });
                AssertNames(answer, string.Join('.', place), answer.Text);
            }
        }
    }

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_member_of_another_type_is_refused(string method, string path) =>
        AssertRefusedAsync(method, path, (name, _, schema) => OtherTypes(schema).Select(json => $"\"{name}\":{json}"));

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_day_is_written_as_yyyy_MM_dd_and_in_no_other_way(string method, string path) =>
        AssertRefusedAsync(method, path, (name, _, schema) =>
            schema.TryGetProperty("format", out var format) && format.ValueEquals("date")
                ? NoDays.Select(day => $"\"{name}\":\"{day}\"")
                : []);

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_text_that_cannot_be_stored_is_refused(string method, string path) =>
        AssertRefusedAsync(method, path, (name, _, schema) =>
            TypeOf(schema) == "string" ? Illegible.Select(text => $"\"{name}\":\"{text}\"") : []);

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_text_without_measure_is_refused(string method, string path) =>
        AssertRefusedAsync(method, path, (name, _, schema) =>
            TypeOf(schema) == "string" ? [$"\"{name}\":\"{new string('x', 5000)}\""] : []);

    [TestCaseSource(nameof(WithAJsonBody))]
    public Task A_list_with_a_null_or_an_illegible_text_or_without_measure_is_refused(string method, string path) =>
        AssertRefusedAsync(method, path, (name, _, schema) => TypeOf(schema) != "array" ? [] :
        [
            $"\"{name}\":[null]",
            $"\"{name}\":[\"CHE\",null]",
            $"\"{name}\":[\"CHE\\u0000\"]",
            $"\"{name}\":[\"\\ud800\"]",
            $"\"{name}\":[\"{new string('x', 5000)}\"]",
            $"\"{name}\":[{string.Join(',', Enumerable.Repeat("\"CHE\"", 1001))}]",
        ]);

    [TestCaseSource(nameof(WithAJsonBody))]
    public async Task A_member_whose_name_is_no_text_is_refused(string method, string path)
    {
        foreach (var name in Illegible)
        {
            var answer = await SendAsync(RequestOf(method, path) with { Body = $"{{\"{name}\":1}}" });
            AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        }
    }

    // Spoils every member in every way, and is told each time which one it is.
    private async Task AssertRefusedAsync(string method, string path, Func<string, string?, JsonElement, IEnumerable<string>> spoil)
    {
        var request = RequestOf(method, path);
        using var body = JsonDocument.Parse(request.Body!);
        foreach (var (member, schema) in MembersOf(method, path, body.RootElement))
        {
            foreach (var spoilt in spoil(member[^1], JsonAt(body.RootElement, member), schema))
            {
                var answer = await SendAsync(request with { Body = Rewrite(body.RootElement, member, spoilt) });
                AssertNames(answer, string.Join('.', member), spoilt);
            }
        }
    }

    private static IEnumerable<string> OtherTypes(JsonElement schema) => TypeOf(schema) switch
    {
        "string" => ["5", "true", "{}", "[]"],
        "integer" => ["\"5\"", "1.5", "99999999999", "true", "{}"],
        "boolean" => ["\"true\"", "1", "{}"],
        "array" => ["\"x\"", "{}", "5"],
        _ => ["\"x\"", "[]", "5"],
    };

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var types) ? "object"
        : types.ValueKind == JsonValueKind.String ? types.GetString()
        : types.EnumerateArray().Select(each => each.GetString()).Single(each => each != "null");

    // Those of the schema, and within those that the example has, theirs.
    private static IEnumerable<(string[] Member, JsonElement Schema)> MembersOf(string method, string path, JsonElement body) =>
        MembersOf(ContentOf(method, path).GetProperty("application/json").GetProperty("schema"), body, []);

    private static JsonElement ContentOf(string method, string path) =>
        OperationOf(method, path).GetProperty("requestBody").GetProperty("content");

    private static IEnumerable<(string[] Member, JsonElement Schema)> MembersOf(JsonElement schema, JsonElement value, string[] place)
    {
        if (schema.TryGetProperty("oneOf", out var alternatives))
            schema = alternatives[0];
        schema = Document.Resolve(schema);
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var property in properties.EnumerateObject())
        {
            string[] member = [.. place, property.Name];
            yield return (member, property.Value);
            if (!value.TryGetProperty(property.Name, out var inner) || inner.ValueKind != JsonValueKind.Object)
                continue;
            foreach (var each in MembersOf(property.Value, inner, member))
                yield return each;
        }
    }

    private static string? JsonAt(JsonElement body, string[] member)
    {
        foreach (var name in member)
        {
            if (!body.TryGetProperty(name, out body))
                return null;
        }

        return body.GetRawText();
    }

    // The object with one member written in another way, or added.
    private static string Rewrite(JsonElement value, string[] member, string written)
    {
        var members = value.EnumerateObject()
            .Select(each => each.Name != member[0] ? $"\"{each.Name}\":{each.Value.GetRawText()}"
                : member.Length == 1 ? written
                : $"\"{each.Name}\":{Rewrite(each.Value, member[1..], written)}");
        return $"{{{string.Join(',', value.TryGetProperty(member[0], out _) ? members : members.Append(written))}}}";
    }
}
