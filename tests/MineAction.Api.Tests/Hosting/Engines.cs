namespace MineAction.Api.Tests.Hosting;

/// <summary>Every engine: each slice test runs once on each.</summary>
internal static class Engines
{
    public static Engine Sqlite { get; } = new SqliteEngine();

    public static IEnumerable<Engine> All => [Sqlite];
}
