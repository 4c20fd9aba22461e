using System.Globalization;
using System.Security.Cryptography;
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

    private static ShippedFacts ReadIssue()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, _) in FactsWriter.Files)
        {
            using var file = EmbeddedResource.Open(Folder + name);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        var day = EmbeddedResource.ReadText(Folder + "issued.txt").Trim();
        return new(
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
