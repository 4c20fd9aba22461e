using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

/// <summary>Parameters mean what the document says, and whatever else looks like one is refused.</summary>
public sealed class QueryTests(Engine engine) : EveryOperationTests(engine)
{
    private static readonly string[] NoDays =
    [
        "1/2/2026", "01/02/2026", "2026/02/01", "01.02.2026", "1%20February%202026", "2026-2-1", "2026-02-1", "26-02-01", "20260201",
        "2026-02", "2026", "%202026-02-01", "+2026-02-01", "2026-02-01%20", "2026-02-01T00:00:00",
        "2026-02-01,2026-02-02", "2026-02-30", "", "today", "%D9%A2%D9%A0%D9%A2%D9%A6-02-01",
    ];

    [TestCaseSource(nameof(All))]
    public async Task A_name_that_is_not_known_is_refused(string method, string path)
    {
        var request = RequestOf(method, path);
        var known = QueryOf(method, path).Select(NameOf).ToList();
        // Names in another case, what a list of values is called elsewhere, and what belongs into the path or a header.
        var unknown = known
            .SelectMany(name => new[] { name.ToUpperInvariant(), char.ToUpperInvariant(name[0]) + name[1..], name + "[0]" })
            .Concat(Document.ParametersOf(OperationOf(method, path)).Select(NameOf))
            .Append("colour")
            .Except(known);

        foreach (var name in unknown)
        {
            var answer = await SendAsync(request with { Address = request.With(name, "1") });
            AssertNames(answer, name, name);
            Assert.That(answer["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-parameter"), name);
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task A_parameter_with_one_value_is_given_once(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var parameter in QueryOf(method, path).Where(parameter => !IsRepeatable(parameter)))
        {
            var name = NameOf(parameter);
            var value = Uri.EscapeDataString(ExampleRequest.ExamplesOf(parameter).FirstOrDefault("x"));
            AssertNames(await SendAsync(request with { Address = request.With(name, $"{value}&{name}={value}") }), name, "given twice");
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task Several_values_are_given_one_by_one_and_in_no_other_way(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var parameter in QueryOf(method, path).Where(IsRepeatable))
        {
            var name = NameOf(parameter);
            var examples = ExampleRequest.ExamplesOf(parameter);
            var (one, other) = (examples[0], examples[^1]);
            var both = await SendAsync(request with { Address = request.With(name, $"{one}&{name}={other}") });
            // The example of a document to import is no document: it is refused as such, whatever is accepted.
            var isRefused = request.Body is not null && both.Status == HttpStatusCode.UnprocessableEntity;
            Assert.That(both.Status == HttpStatusCode.OK || isRefused, Is.True, $"{name}: {both.Text}");
            var lists = new[] { ",", ", ", ";", "|" }.Select(separator => one + separator + other)
                .Concat([$"[\"{one}\",\"{other}\"]", $"[\"{one}\"]", $"\"{one}\""]);
            foreach (var list in lists)
            {
                var answer = await SendAsync(request with { Address = request.With(name, Uri.EscapeDataString(list)) });
                // A name of an instrument or a participant that nobody has is not found.
                Assert.That((int)answer.Status, Is.EqualTo(400).Or.EqualTo(404), $"{name}={list}: {answer.Text}");
                if ((int)answer.Status == 400)
                    AssertNames(answer, name, list);
                else
                    Assert.That(answer["detail"].GetString(), Does.Contain(list).IgnoreCase, name);
            }
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task A_day_is_written_as_yyyy_MM_dd_and_in_no_other_way(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var name in QueryOf(method, path).Where(IsDay).Select(NameOf))
        {
            foreach (var day in NoDays)
                AssertNames(await SendAsync(request with { Address = request.With(name, day) }), name, $"{name}={day}");
            AssertNames(await SendAsync(request with { Address = request.With(name, "").TrimEnd('=') }), name, $"{name} without a value");
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task An_instant_is_a_day_or_a_time_in_UTC(string method, string path)
    {
        var request = RequestOf(method, path);
        if (!QueryOf(method, path).Select(NameOf).Contains("knownAt"))
            return;
        foreach (var instant in NoDays.Append("2026-02-01T00:00:00+02:00").Append("2026-02-01 00:00:00Z"))
            AssertNames(await SendAsync(request with { Address = request.With("knownAt", instant) }), "knownAt", instant);
    }

    [TestCaseSource(nameof(All))]
    public async Task No_value_is_a_failure_of_ours_or_told_in_the_names_of_our_types(string method, string path)
    {
        var request = RequestOf(method, path);
        foreach (var parameter in Document.ParametersOf(OperationOf(method, path)))
        {
            if (parameter.GetProperty("in").ValueEquals("header"))
                continue;
            var name = NameOf(parameter);
            foreach (var value in new[] { "abc", "1.5", "-1", "99999999999999999999", "true", "null", "1e3", "0x1", "%7B%7D" })
            {
                var address = parameter.GetProperty("in").ValueEquals("query") ? request.With(name, value)
                    : request.Address.Replace("/" + parameter.GetProperty("example"), "/" + value, StringComparison.Ordinal);
                var answer = await SendAsync(request with { Address = address });
                Assert.That((int)answer.Status, Is.LessThan(300).Or.AnyOf(400, 404, 409, 422), $"{name}={value}: {answer.Text}");
            }
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task A_body_that_is_sent_with_a_question_is_not_looked_at(string method, string path)
    {
        var request = RequestOf(method, path);
        if (method != "get" || path.EndsWith("/stream", StringComparison.Ordinal))
            return;
        var answer = await SendAsync(request);
        foreach (var body in new[] { """{"asOf":"1997-12-03","limit":"0","instrument":"ccm","id":"2"}""", "{" })
        {
            var other = await SendAsync(request with { MediaType = "application/json", Body = body });
            Assert.That((other.Status, other.Text), Is.EqualTo((answer.Status, answer.Text)));
        }
    }

    private static string NameOf(JsonElement parameter) => parameter.GetProperty("name").GetString()!;

    private static bool IsRepeatable(JsonElement parameter) => parameter.GetProperty("schema").TryGetProperty("items", out _);

    private static bool IsDay(JsonElement parameter) =>
        Document.Resolve(parameter.GetProperty("schema")).TryGetProperty("format", out var format) && format.ValueEquals("date");
}
