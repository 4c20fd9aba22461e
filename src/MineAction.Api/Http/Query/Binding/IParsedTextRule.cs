namespace MineAction.Api.Http.Query.Binding;

/// <summary>A rule that knows the facets of the texts that it accepts, for the OpenAPI document.</summary>
internal interface IParsedTextRule
{
    ParameterShape Shape { get; }
}
