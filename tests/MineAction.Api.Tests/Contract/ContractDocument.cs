using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>The committed OpenAPI document, as far as answers are checked against it.</summary>
internal sealed class ContractDocument
{
    private readonly List<(Regex Path, JsonElement Item)> _paths;

    private ContractDocument(JsonElement root)
    {
        Root = root;
        _paths = [.. root.GetProperty("paths").EnumerateObject().Select(path => (PatternOf(path.Name), path.Value))];
    }

    /// <summary>openapi/v1.json.</summary>
    public static ContractDocument Committed { get; } =
        new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf("openapi", "v1.json"))).RootElement);

    public JsonElement Root { get; }

    /// <summary>Every operation with its path and method.</summary>
    public IEnumerable<(string Path, string Method, JsonElement Operation)> Operations =>
        from path in Root.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select (path.Name, method.Name, method.Value);

    /// <summary>The operations that read, need no token, and have an answer that ends.</summary>
    public IEnumerable<(string Path, string Method, JsonElement Operation)> Questions => Operations.Where(each =>
        each.Method == "get"
        && !each.Operation.TryGetProperty("security", out _)
        && !Resolve(each.Operation.GetProperty("responses").GetProperty("200"))
            .GetProperty("content").TryGetProperty("text/event-stream", out _));

    /// <summary>The parameters of an operation; most have some.</summary>
    public IEnumerable<JsonElement> ParametersOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(Resolve) : [];

    /// <summary>The operation that answers at an address; HEAD is answered as GET. Null where the document has none.</summary>
    public JsonElement? OperationAt(string method, string path)
    {
        var name = method == "HEAD" ? "get" : method.ToLowerInvariant();
        // A path without parameters is nearer than one with.
        var items = _paths
            .Where(each => each.Path.IsMatch(path))
            .OrderBy(each => each.Path.ToString().Count(letter => letter == '['));
        foreach (var (_, item) in items)
        {
            if (item.TryGetProperty(name, out var operation))
                return operation;
        }

        return null;
    }

    /// <summary>The object itself, or what it refers to.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        if (!element.TryGetProperty("$ref", out var reference))
            return element;
        var target = Root;
        foreach (var part in reference.GetString()!.Split('/').Skip(1))
            target = target.GetProperty(part);
        return target;
    }

    private static Regex PatternOf(string path) =>
        new(
            "^" + Regex.Replace(Regex.Escape(path).Replace("}", @"\}", StringComparison.Ordinal), @"\\\{[^}]*\\\}", "[^/]+") + "$",
            RegexOptions.IgnoreCase);
}
