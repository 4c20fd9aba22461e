using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage.Facts;

public sealed class SeedDataTests
{
    [Test]
    public void A_build_knows_the_day_and_the_digest_of_the_facts_that_it_ships()
    {
        var issue = SeedData.Shipped.Issue!;
        var sums = EmbeddedResource.Named("migrations/facts/").Select(name =>
        {
            using var file = EmbeddedResource.Open(name);
            return $"{Convert.ToHexStringLower(SHA256.HashData(file))}  {Path.GetFileName(name)}\n";
        });

        // instruments.csv repeats instruments.json for those who read tables.
        var written = FactsWriter.Files.Select(file => file.Name).Where(name => name != "instruments.csv");
        Assert.That(
            EmbeddedResource.Named("migrations/facts/").Select(Path.GetFileName),
            Is.EquivalentTo(written),
            "nothing but what the register begins with");
        Assert.That(issue.Digest, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(sums))))));
        Assert.That(
            $"{issue.IssuedOn:yyyy-MM-dd}", Is.EqualTo(File.ReadAllText(Repository.PathOf("migrations", "facts", "issued.txt")).Trim()));
    }
}
