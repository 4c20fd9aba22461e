using System.IO.Compression;
using System.Text.Json;
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
    [TestCase("/v1/dataset?format=jsonld", "*/*")]
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
    public async Task Every_file_and_form_is_a_distribution_of_its_own_with_its_licence_and_horizon()
    {
        var dataset = await Api.GetAsync("/v1/dataset?format=jsonld&lang=en");
        var distributions = dataset["distribution"].EnumerateArray().ToList();
        Assert.That(distributions, Has.Count.EqualTo(20));
        Assert.That(distributions.Select(each => each.GetProperty("contentUrl").GetString()), Is.Unique);
        Assert.That(distributions.Select(each => each.GetProperty("temporalCoverage").GetString()), Is.All.EndsWith("/2026-02-03"));
        foreach (var each in distributions)
        {
            var address = new Uri(each.GetProperty("contentUrl").GetString()!).PathAndQuery;
            var answer = await Api.GetAsync(address);
            Assert.That(answer.Header("Content-Type")!.Split(';')[0], Is.EqualTo(each.GetProperty("encodingFormat").GetString()), address);
            Assert.That(answer.Header("Cache-Control"), Does.Contain("immutable"), address);
            Assert.That(each.GetProperty("dct:rights").GetString(), Does.Contain("facts").Or.Contain("computation"));
        }
    }

    [Test]
    public async Task The_licence_of_each_part_is_stated() => Assert.That(
        (await Api.GetAsync("/v1/dataset"))["licences"].EnumerateArray().Select(each => each.GetProperty("part").GetString()),
        Is.EqualTo(new[] { "facts", "computation" }));

    // The rules of Croissant 1.1: identifiers are unique, every reference is to one of them, every column is a field of its file.
    [Test]
    public async Task As_Croissant_every_field_is_a_column_of_a_file_in_the_archive()
    {
        var croissant = await Api.GetAsync("/v1/dataset?format=croissant");
        Assert.That(croissant["conformsTo"].GetString(), Is.EqualTo("http://mlcommons.org/croissant/1.1"));
        Assert.That(
            croissant["@context"].GetProperty("containedIn").GetString(), Is.EqualTo("cr:containedIn"),
            "taken for schema.org's word, it leads to no file");
        var files = croissant["distribution"].EnumerateArray().ToList();
        var sets = croissant["recordSet"].EnumerateArray().ToList();
        var fields = sets.SelectMany(set => set.GetProperty("field").EnumerateArray()).ToList();
        var ids = files.Concat(sets).Concat(fields).Select(IdOf).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(
            sets.Where(set => set.TryGetProperty("key", out _))
                .SelectMany(set => set.GetProperty("key").EnumerateArray())
                .Select(IdOf),
            Is.SubsetOf(ids));
        Assert.That(
            fields.Where(field => field.TryGetProperty("references", out _))
                .Select(field => IdOf(field.GetProperty("references").GetProperty("field")))
                .Distinct(),
            Is.SubsetOf(ids).And.Not.Empty);
        using var zip = new ZipArchive(new MemoryStream((await Api.GetAsync("/v1/export/register.zip")).Bytes));
        foreach (
            var columns in fields.Select(field => field.GetProperty("source")).GroupBy(source => IdOf(source.GetProperty("fileObject"))))
        {
            using var reader = new StreamReader(zip.GetEntry(columns.Key!)!.Open());
            Assert.That(
                columns.Select(source => source.GetProperty("extract").GetProperty("column").GetString()),
                Is.EqualTo((await reader.ReadLineAsync())!.Split(',')),
                columns.Key);
        }
    }

    private static string? IdOf(JsonElement element) => element.GetProperty("@id").GetString();

    [Test]
    public async Task Its_words_are_in_French_where_asked_for() =>
        Assert.That(
            (await Api.GetAsync("/v1/dataset", ("Accept-Language", "fr-CH")))["disclaimer"].GetString(),
            Does.StartWith("Ceci n'est pas"));
}
