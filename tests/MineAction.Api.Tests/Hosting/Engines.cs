using NUnit.Framework.Internal;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Every engine: each slice test runs once on each, and is ignored with the reason where the engine is absent.</summary>
internal static class Engines
{
    public static Engine Sqlite { get; } = new("sqlite");

    public static Engine PostgreSql { get; } = new("postgresql");

    public static IEnumerable<TestFixtureData> All
    {
        get
        {
            yield return new TestFixtureData(Sqlite);
            var postgreSql = new TestFixtureData(PostgreSql);
            postgreSql.Properties.Add(PropertyNames.Category, Lane.Postgres);
            yield return postgreSql;
        }
    }
}
