using System.Text.Json;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Features.Imports;

namespace MineAction.Api.Tests.Contract;

/// <summary>A request without a fault of form, made of the examples in the document. Tests spoil one thing of it.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Address">The path and the query that must be given.</param>
/// <param name="MediaType">The Content-Type; null for none.</param>
/// <param name="Body">What is sent; null for nothing.</param>
internal sealed record ExampleRequest(HttpMethod Method, string Address, string? MediaType, string? Body)
{
    private static readonly ContractDocument Document = ContractDocument.Committed;

    /// <summary>The request for an operation, by its method and path as the document writes them.</summary>
    public static ExampleRequest Of(string method, string path)
    {
        var operation = Document.Root.GetProperty("paths").GetProperty(path).GetProperty(method);
        var address = path;
        var query = new List<string>();
        foreach (var parameter in Document.ParametersOf(operation))
        {
            var name = parameter.GetProperty("name").GetString();
            if (parameter.GetProperty("in").ValueEquals("path"))
                address = address.Replace($"{{{name}}}", parameter.GetProperty("example").ToString(), StringComparison.Ordinal);
            else if (parameter.GetProperty("in").ValueEquals("query") && parameter.TryGetProperty("required", out _))
                query.Add($"{name}={Uri.EscapeDataString(parameter.GetProperty("example").ToString())}");
        }

        if (query.Count > 0)
            address += "?" + string.Join('&', query);
        if (!operation.TryGetProperty("requestBody", out var body))
            return new(HttpMethod.Parse(method), address, null, null);
        var content = body.GetProperty("content").EnumerateObject().First();
        var text = content.Name == "application/json" ? JsonOf(content.Value, address) : "A document.";
        return new(HttpMethod.Parse(method), address, content.Name, text);
    }

    /// <summary>The address with one more parameter; a value is sent as it is given.</summary>
    public string With(string name, string value)
    {
        var query = Address.Split('?') is [_, var given] ? given.Split('&') : [];
        var others = query.Where(each => !each.StartsWith($"{name}=", StringComparison.Ordinal));
        return $"{Address.Split('?')[0]}?{string.Join('&', others.Append($"{name}={value}"))}";
    }

    /// <summary>A parameter's examples, else its values, else none.</summary>
    public static IReadOnlyList<string> ExamplesOf(JsonElement parameter)
    {
        if (parameter.TryGetProperty("example", out var example))
            return [example.ToString()];
        var schema = parameter.GetProperty("schema");
        if (schema.TryGetProperty("items", out var items))
            schema = items;
        schema = Document.Resolve(schema);
        return schema.TryGetProperty("examples", out var values) || schema.TryGetProperty("enum", out values)
            ? [.. values.EnumerateArray().Select(value => value.ToString())]
            : [];
    }

    private static string JsonOf(JsonElement content, string address)
    {
        if (!content.TryGetProperty("examples", out var examples))
        {
            var members = Document.Resolve(content.GetProperty("schema")).GetProperty("properties").EnumerateObject();
            return JsonSerializer.Serialize(members
                .Where(member => member.Value.TryGetProperty("examples", out _))
                .ToDictionary(member => member.Name, member => member.Value.GetProperty("examples")[0]));
        }

        var example = JsonNode.Parse(examples.EnumerateObject().First().Value.GetProperty("value").GetRawText())!.AsObject();
        // What is written over keeps the id that its address has.
        if (example.ContainsKey("id") && address.Count(letter => letter == '/') > 2)
            example["id"] = address.Split('/')[3];
        return example.ToJsonString();
    }
}
