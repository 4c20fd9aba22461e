namespace MineAction.Api.Http.Query;

/// <summary>What a parameter's text looks like, for the OpenAPI document.</summary>
/// <param name="Format">An OpenAPI format such as <c>date</c>.</param>
/// <param name="OtherFormat">Another format that passes too.</param>
/// <param name="Values">The only values there are.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="Default">What holds where the parameter is left out.</param>
internal sealed record ParameterShape(
    string? Format = null, string? OtherFormat = null, IReadOnlyList<string>? Values = null, int? Minimum = null, int? Maximum = null, string? Default = null);
