using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Dataset;

public sealed class GetDatasetTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task It_says_what_the_register_covers_rests_on_and_how_to_cite_it()
    {
        var dataset = await Api.GetAsync("/v1/dataset");
        Assert.Multiple(() =>
        {
            Assert.That(dataset["coverage"].GetProperty("dataThrough").GetString(), Is.EqualTo("2026-02-03"));
            Assert.That(dataset["counts"].GetProperty("actions").GetInt32(), Is.EqualTo(2076));
            Assert.That(dataset["counts"].GetProperty("instruments").GetInt32(), Is.EqualTo(12));
            Assert.That(dataset["sources"].EnumerateArray().Sum(source => source.GetProperty("actions").GetInt32()), Is.EqualTo(2076));
            Assert.That(dataset["citation"].GetString(), Does.Contain("revision 1").And.Contain("2026-02-03").And.Contain("/v1/dataset"));
            Assert.That(dataset["shippedFacts"].GetProperty("digest").GetString(), Is.EqualTo(SeedData.Shipped.Issue!.Digest));
            Assert.That(
                dataset["citation"].GetString(),
                Does.Contain($"shipped facts of {SeedData.Shipped.Issue.IssuedOn:yyyy-MM-dd} ({SeedData.Shipped.Issue.Digest[..12]})"));
            Assert.That(dataset["disclaimer"].GetString(), Does.Contain("Not an official source"));
            Assert.That(dataset["download"].GetString(), Does.EndWith("/v1/export/register.zip?revision=1"));
        });
    }

    [TestCase("/v1/dataset", "application/ld+json")]
    [TestCase("/v1/dataset?format=json-ld", "*/*")]
    public async Task Catalogues_and_dataset_searches_read_it_as_linked_data(string question, string accept)
    {
        var dataset = await Api.GetAsync(question, ("Accept", accept));
        Assert.Multiple(() =>
        {
            Assert.That(dataset.Header("Content-Type"), Is.EqualTo("application/ld+json"));
            Assert.That(dataset["@type"].GetRawText(), Is.EqualTo("[\"Dataset\",\"dcat:Dataset\"]"));
            Assert.That(dataset["temporalCoverage"].GetString(), Is.EqualTo("1981-04-10/2026-02-03"));
            Assert.That(dataset["license"].GetString(), Does.StartWith("https://"));
            Assert.That(dataset["distribution"][0].GetProperty("contentUrl").GetString(), Does.EndWith("register.zip?revision=1"));
        });
    }

    [Test]
    public async Task Its_words_are_in_French_where_asked_for() =>
        Assert.That(
            (await Api.GetAsync("/v1/dataset", ("Accept-Language", "fr-CH")))["disclaimer"].GetString(),
            Does.StartWith("Ceci n'est pas"));
}
