using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Facts;

/// <summary>Seed data: what an empty register begins with.</summary>
/// <param name="Read">Reads the facts; called only where they are needed.</param>
/// <param name="Author">The author of the first revision.</param>
/// <param name="Reason">Its reason.</param>
internal sealed record SeedData(Func<RegisterFacts> Read, string Author, string Reason)
{
    /// <summary>The facts that this version of the service carries.</summary>
    public static SeedData Shipped { get; } = new(
        () => FactsReader.Read(static name => EmbeddedResource.Open($"migrations/facts/{name}")),
        "MineAction.Api",
        "The shipped facts (migrations/facts)");
}
