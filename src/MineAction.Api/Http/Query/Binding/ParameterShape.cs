namespace MineAction.Api.Http.Query.Binding;

/// <summary>The JSON Schema facets of a parameter, for the OpenAPI document.</summary>
/// <param name="Type">The JSON type: <c>string</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Format">An OpenAPI format such as <c>date</c>.</param>
/// <param name="OtherFormat">A second format that is accepted too.</param>
/// <param name="Vocabulary">The closed vocabulary whose codes are the only values.</param>
/// <param name="Values">The only values, where they are fewer than those of a vocabulary.</param>
/// <param name="ValuesName">The name of the component that lists these values.</param>
/// <param name="Minimum">The least number (inclusive).</param>
/// <param name="Maximum">The greatest number (inclusive).</param>
/// <param name="Default">The value that holds where the parameter is left out.</param>
internal sealed record ParameterShape(
    string Type = "string",
    string? Format = null,
    string? OtherFormat = null,
    Type? Vocabulary = null,
    IReadOnlyList<string>? Values = null,
    string? ValuesName = null,
    int? Minimum = null,
    int? Maximum = null,
    object? Default = null);
