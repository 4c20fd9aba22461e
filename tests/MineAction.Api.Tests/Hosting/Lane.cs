using NUnit.Framework.Internal;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Categories of the tests that take long or need more than the SDK; without them, the others are the fast lane.</summary>
internal static class Lane
{
    /// <summary>Starts the service as a process of its own, which is killed.</summary>
    public const string Kill = "Kill";

    /// <summary>Needs Chromium.</summary>
    public const string Browser = "Browser";

    /// <summary>Needs the programs of a PostgreSQL server.</summary>
    public const string Postgres = "Postgres";

    /// <summary>To be called by what only this lane has.</summary>
    /// <exception cref="InvalidOperationException">The test is not in the lane.</exception>
    public static void Require(string lane)
    {
        var test = TestContext.CurrentContext.Test;
        if (!test.AllPropertyValues(PropertyNames.Category).Contains(lane))
            throw new InvalidOperationException($"{test.FullName} lacks the category {lane}.");
    }
}
