namespace MineAction.Api.Tests.Hosting;

/// <summary>A database engine that the slice tests run on.</summary>
public abstract class Engine
{
    /// <summary>Why its tests cannot run here; null where they can.</summary>
    public virtual string? Absence => null;

    /// <summary>A new, empty database.</summary>
    public abstract TestDatabase CreateDatabase();
}
