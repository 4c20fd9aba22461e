namespace MineAction.Api.Tests.Hosting;

/// <summary>A database engine that the slice tests run on.</summary>
public abstract class Engine
{
    /// <summary>Why its tests cannot run here; null where they can.</summary>
    public virtual string? Absence => null;

    /// <summary>Has the tests ignored, with the reason, where they cannot run.</summary>
    public void RequirePresence()
    {
        if (Absence is { } reason)
            Assert.Ignore(reason);
    }

    /// <summary>A new, empty database.</summary>
    public abstract TestDatabase CreateDatabase();
}
