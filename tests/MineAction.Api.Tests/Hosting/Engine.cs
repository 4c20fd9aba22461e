namespace MineAction.Api.Tests.Hosting;

/// <summary>A database engine that the slice tests run on.</summary>
/// <param name="name">The setting <c>Database:Engine</c>.</param>
public sealed class Engine(string name)
{
    public string Name => name;

    public override string ToString() => name;
}
