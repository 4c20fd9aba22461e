namespace MineAction.Api.Http.Writing;

/// <summary>A request that takes a body as it is, and of which kind. JSON bodies are declared by <c>[FromBody]</c> instead.</summary>
/// <param name="maximumBytes">The longest that is taken.</param>
/// <param name="mediaTypes">The content types that are taken, without parameters.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BodyAttribute(int maximumBytes, params string[] mediaTypes) : Attribute
{
    public int MaximumBytes => maximumBytes;

    public IReadOnlyList<string> MediaTypes => mediaTypes;

    /// <summary>What to do for what is of no such type; null where the types say it.</summary>
    public string? Otherwise { get; init; }
}
