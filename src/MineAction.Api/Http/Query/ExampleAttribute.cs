namespace MineAction.Api.Http.Query;

/// <summary>A value of a parameter that works, for the OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExampleAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
