namespace MineAction.Api.Http.Query;

/// <summary>A rule that knows what the values it lets pass look like.</summary>
internal interface ITextRule
{
    ParameterShape Shape { get; }
}
