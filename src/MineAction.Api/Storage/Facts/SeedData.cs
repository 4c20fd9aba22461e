using System.Globalization;
using System.Reflection;
using MineAction.Api.Register;
using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Facts;

/// <summary>Seed data: what an empty register begins with.</summary>
/// <param name="Read">Reads the facts; called only where they are needed.</param>
/// <param name="Author">The author of the first revision.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="Issue">Which shipped facts they are; null where they are none.</param>
internal sealed record SeedData(Func<RegisterFacts> Read, string Author, string Reason, ShippedFacts? Issue = null)
{
    private const string Folder = "migrations/facts/";

    /// <summary>The facts that this version of the service carries.</summary>
    public static SeedData Shipped => field ??= new(
        () => FactsReader.Read(static name => EmbeddedResource.Open(Folder + name)),
        "MineAction.Api",
        "The shipped facts (migrations/facts)",
        ReadIssue());

    private static ShippedFacts ReadIssue() => new(
        DateOnly.ParseExact(Metadata("ShippedFactsIssuedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture), Metadata("ShippedFactsDigest"));

    private static string Metadata(string key) =>
        typeof(SeedData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;
}
