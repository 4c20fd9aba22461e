namespace MineAction.Api.Http;

/// <summary>A rule that knows what the values it lets pass look like.</summary>
internal interface ITextRule
{
    ValueShape Shape { get; }
}
