using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>What the document says of parameters holds for every one of every operation.</summary>
public sealed class EveryParameterTests(Engine engine) : ApiTests(engine)
{
    private static readonly ContractDocument Document = ContractDocument.Committed;

    private static IEnumerable<TestCaseData> QueryParameters =>
        from each in Document.Questions
        from parameter in Document.ParametersOf(each.Operation)
        where parameter.GetProperty("in").GetString() == "query"
        select new TestCaseData(each.Path, parameter).SetArgDisplayNames(each.Path, parameter.GetProperty("name").GetString()!);

    [TestCaseSource(nameof(QueryParameters))]
    public async Task Its_examples_work(string path, JsonElement parameter)
    {
        foreach (var example in ExamplesOf(parameter))
        {
            var answer = await Api.GetAsync(Ask(path, parameter, example.ToString()));
            Assert.That((int)answer.Status, Is.EqualTo(200), answer.Text);
        }
    }

    [TestCaseSource(nameof(QueryParameters))]
    public async Task Its_listed_values_work_and_no_other(string path, JsonElement parameter)
    {
        // A vocabulary that parameters share is a component of its own.
        if (!Document.Resolve(ValueSchema(parameter)).TryGetProperty("enum", out var values))
            Assert.Pass("It has no list of values.");
        foreach (var value in values.EnumerateArray())
            Assert.That((int)(await Api.GetAsync(Ask(path, parameter, value.GetString()!))).Status, Is.EqualTo(200), value.GetString());
        Assert.That((int)(await Api.GetAsync(Ask(path, parameter, "another"))).Status, Is.EqualTo(400));
    }

    [TestCaseSource(nameof(QueryParameters))]
    public async Task It_is_refused_where_it_is_empty_far_too_long_or_full_of_control_characters(string path, JsonElement parameter)
    {
        foreach (var value in new[] { "", new string('a', 5000), "%00", "%0D%0AX-Evil%3A%201", "%1B[31m", "%F0%9F%92%A3%00" })
        {
            var answer = await Api.GetAsync(Ask(path, parameter, value));
            // A language that is not ours is answered in English, a name that nobody has by an empty list, whatever they look like.
            if (parameter.GetProperty("name").GetString() is not ("lang" or "q") || value.Length is 0 or 5000)
                Assert.That((int)answer.Status, Is.EqualTo(400).Or.EqualTo(404), $"'{value[..Math.Min(20, value.Length)]}': {answer.Text}");
            Assert.That((int)answer.Status, Is.LessThan(500));
            Assert.That(answer.Header("X-Evil"), Is.Null);
        }
    }

    [TestCaseSource(nameof(QueryParameters))]
    public async Task It_is_refused_where_it_is_given_twice_unless_it_may_be_repeated(string path, JsonElement parameter)
    {
        var example = ExamplesOf(parameter).Select(value => value.ToString()).FirstOrDefault("x");
        var address = Ask(path, parameter, example);
        var answer = await Api.GetAsync($"{address}&{parameter.GetProperty("name")}={example}");

        Assert.That((int)answer.Status, Is.EqualTo(IsRepeatable(parameter) ? 200 : 400), answer.Text);
        if (!IsRepeatable(parameter))
            Assert.That(answer["errors"].EnumerateObject().Single().Name, Is.EqualTo(parameter.GetProperty("name").GetString()));
    }

    [Test]
    public void Every_parameter_is_described_and_has_an_example()
    {
        var parameters = Document.Operations.SelectMany(each => Document.ParametersOf(each.Operation)).ToList();

        Assert.That(parameters, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var parameter in parameters)
            {
                var name = parameter.GetProperty("name").GetString();
                Assert.That(parameter.TryGetProperty("description", out _), Is.True, name);
                // A cursor is made by us, for one list on one day.
                Assert.That(ExamplesOf(parameter).Count > 0 || name == "cursor", Is.True, name);
            }
        });
    }

    // The other parameters that must be given keep their examples.
    private static string Ask(string path, JsonElement asked, string value)
    {
        var operation = Document.Root.GetProperty("paths").GetProperty(path).GetProperty("get");
        var parameters = operation.GetProperty("parameters").EnumerateArray().Select(Document.Resolve).ToList();
        foreach (var parameter in parameters.Where(parameter => parameter.GetProperty("in").GetString() == "path"))
        {
            path = path.Replace(
                $"{{{parameter.GetProperty("name")}}}", parameter.GetProperty("example").ToString(), StringComparison.Ordinal);
        }

        var others = parameters
            .Where(parameter => parameter.GetProperty("in").GetString() == "query" && parameter.TryGetProperty("required", out _))
            .Where(parameter => parameter.GetProperty("name").GetString() != asked.GetProperty("name").GetString())
            .Select(parameter => $"&{parameter.GetProperty("name")}={parameter.GetProperty("example")}");
        return $"{path}?{asked.GetProperty("name")}={value}{string.Concat(others)}";
    }

    private static bool IsRepeatable(JsonElement parameter) =>
        parameter.GetProperty("schema").TryGetProperty("type", out var type) && type.ValueEquals("array");

    private static JsonElement ValueSchema(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        return schema.TryGetProperty("items", out var items) ? items : schema;
    }

    private static List<JsonElement> ExamplesOf(JsonElement parameter) =>
        parameter.TryGetProperty("example", out var example) ? [example]
        : ValueSchema(parameter).TryGetProperty("examples", out var examples) ? [.. examples.EnumerateArray()]
        : [];
}
