namespace MineAction.Api.Tests.Hosting;

/// <summary>Every engine: each slice test runs once on each, and is ignored with the reason where the engine is absent.</summary>
internal static class Engines
{
    public static Engine Sqlite { get; } = new("sqlite");

    public static Engine PostgreSql { get; } = new("postgresql");

    public static IEnumerable<Engine> All => [Sqlite, PostgreSql];
}
