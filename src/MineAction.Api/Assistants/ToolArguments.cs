using System.Text.Json;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query.Binding;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace MineAction.Api.Assistants;

/// <summary>
/// Filter in front of the tools: refuses arguments that a tool does not take, and says why. The protocol's own machinery ignores unknown
/// ones, so that a misspelt asOf would silently mean today, and says of all others only that an error occurred.
/// </summary>
internal static class ToolArguments
{
    private const int LongestText = StrictRequestBinder<object>.LongestValue;

    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Check(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next) => async (request, cancellation) =>
    {
        if (request.MatchedPrimitive is McpServerTool { ProtocolTool: var tool } && FaultOf(tool, request.Params?.Arguments) is { } fault)
            return Refusal(fault);
        try
        {
            return await next(request, cancellation);
        }
        catch (McpException refusal) when (refusal is not McpProtocolException)
        {
            return Refusal(refusal.Message);
        }
    };

    private static CallToolResult Refusal(string why) => new() { IsError = true, Content = [new TextContentBlock { Text = why }] };

    private static string? FaultOf(Tool tool, IDictionary<string, JsonElement>? arguments)
    {
        var known = tool.InputSchema.GetProperty("properties").EnumerateObject().ToDictionary(each => each.Name, each => each.Value);
        var given = arguments ?? new Dictionary<string, JsonElement>();
        if (given.Keys.FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown)
        {
            return $"'{Quoted.Of(unknown)}' is not an argument of {tool.Name}. Did you mean {Suggestions.To(unknown, known.Keys, 1)[0]}? "
                + $"Known: {string.Join(", ", known.Keys)}.";
        }

        var present = given.Where(each => each.Value.ValueKind != JsonValueKind.Null).Select(each => each.Key);
        return RequiredBy(tool).Except(present).FirstOrDefault() is { } missing
            ? $"{missing} is missing: {known[missing].GetProperty("description").GetString()}"
            : given.Select(each => FaultOf(each.Key, each.Value, known[each.Key])).FirstOrDefault(fault => fault is not null);
    }

    private static IEnumerable<string> RequiredBy(Tool tool) =>
        tool.InputSchema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];

    private static string? FaultOf(string name, JsonElement value, JsonElement schema) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        _ when IsOf(schema, "integer") => IsWhole(value) ? null : $"{name}: '{Quoted.Of(value.ToString())}' is not a whole number.",
        not JsonValueKind.String => $"{name}: '{Quoted.Of(value.ToString())}' is not a text.",
        _ => value.GetString()!.Length > LongestText ? $"{name} is longer than {LongestText} characters." : null,
    };

    // Some models write numbers as texts.
    private static bool IsWhole(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt32(out _),
        JsonValueKind.String => int.TryParse(value.GetString(), out _),
        _ => false,
    };

    private static bool IsOf(JsonElement schema, string type) => schema.GetProperty("type") is var types
        && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(each => each.ValueEquals(type)) : types.ValueEquals(type));
}
