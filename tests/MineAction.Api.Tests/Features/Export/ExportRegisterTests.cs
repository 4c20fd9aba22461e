using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsvHelper;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw;
using Parquet;
using Parquet.Serialization;

namespace MineAction.Api.Tests.Features.Export;

public sealed class ExportRegisterTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task The_same_revision_is_the_same_bytes()
    {
        var first = await Api.GetAsync("/v1/export/register.zip");
        var again = await Api.GetAsync("/v1/export/register.zip?revision=1", ("Accept-Language", "fr"));
        Assert.That(again.Bytes, Is.EqualTo(first.Bytes));
        Assert.That(again.Header("Cache-Control"), Does.Contain("immutable"));
        Assert.That(first.Header("Content-Disposition"), Is.EqualTo("attachment; filename=\"register-1.zip\""));
    }

    [Test]
    public async Task Every_file_has_the_sum_that_is_stated()
    {
        using var zip = await OpenAsync();
        var sums = Encoding.ASCII.GetString(Bytes(zip, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  "))
            .ToList();
        Assert.That(
            sums.Select(sum => sum[1]),
            Is.EqualTo(zip.Entries.Select(entry => entry.FullName).Where(name => name != "SHA256SUMS")));
        foreach (var sum in sums)
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, sum[1]))), Is.EqualTo(sum[0]), sum[1]);
        Assert.That(Encoding.UTF8.GetString(Bytes(zip, "README.txt")), Does.Contain("revision 1").And.Contain("Not an official source"));
    }

    [Test]
    public async Task A_register_built_from_it_gives_the_same_answers()
    {
        using var zip = await OpenAsync();
        var ours = new TreatyRegister(FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}")));
        var built = new TreatyRegister(FactsReader.Read(name => new MemoryStream(Bytes(zip, name))));
        Assert.That(built.Actions, Is.EqualTo(ours.Actions));
        Assert.That(built.Participants, Is.EqualTo(ours.Participants));
        Assert.That(built.Facts.Names, Is.EquivalentTo(ours.Facts.Names));
        Assert.That(built.Facts.Aliases, Is.EquivalentTo(ours.Facts.Aliases));
        Assert.That(built.Facts.PublishedFigures, Is.EquivalentTo(ours.Facts.PublishedFigures));
        foreach (var instrument in ours.Instruments.Keys)
        {
            var (expected, actual) = (ours.StatusOf(instrument)!, built.StatusOf(instrument)!);
            Assert.That(actual.Curve.ChangeDays, Is.EqualTo(expected.Curve.ChangeDays), instrument);
            foreach (var day in expected.Curve.ChangeDays)
            {
                Assert.That(actual.Curve.On(day), Is.EqualTo(expected.Curve.On(day)), $"{instrument} on {day}");
                Assert.That(Statuses(actual, day), Is.EqualTo(Statuses(expected, day)), $"{instrument} on {day}");
            }
        }
    }

    // The rules of the specification (Data Package and Table Schema), held against the files themselves.
    [TestCase("")]
    [TestCase("?tables=parquet")]
    public async Task The_archive_describes_itself_as_the_rules_of_data_packages_want(string query)
    {
        using var zip = await OpenAsync(query);
        using var document = JsonDocument.Parse(Bytes(zip, "datapackage.json"));
        var package = document.RootElement;
        Assert.That(package.GetProperty("name").GetString(), Does.Match("^[a-z0-9._-]+$"));
        Assert.That(package.GetProperty("dataThrough").GetString(), Is.EqualTo("2026-02-03"));
        var resources = package.GetProperty("resources").EnumerateArray().ToDictionary(each => each.GetProperty("name").GetString()!);
        Assert.That(
            resources.Values.Select(each => each.GetProperty("path").GetString()).Concat(["README.txt", "datapackage.json", "SHA256SUMS"]),
            Is.EquivalentTo(zip.Entries.Select(entry => entry.FullName)));
        var tables = new Dictionary<string, List<IReadOnlyDictionary<string, string>>>();
        foreach (var (name, resource) in resources)
        {
            var bytes = Bytes(zip, resource.GetProperty("path").GetString()!);
            Assert.That(resource.GetProperty("bytes").GetInt64(), Is.EqualTo(bytes.Length), name);
            Assert.That(
                resource.GetProperty("hash").GetString(), Is.EqualTo("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))), name);
            Assert.That(resource.GetProperty("licenses").GetArrayLength(), Is.GreaterThan(0), name);
            if (resource.GetProperty("format").GetString() == "csv")
                tables[name] = RowsOf(bytes);
        }

        foreach (var (name, rows) in tables)
            CheckTable(name, rows, resources[name].GetProperty("schema"), tables);
    }

    private static void CheckTable(
        string name,
        List<IReadOnlyDictionary<string, string>> rows,
        JsonElement schema,
        Dictionary<string, List<IReadOnlyDictionary<string, string>>> tables)
    {
        var fields = schema.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!);
        Assert.That(rows, Is.Not.Empty, name);
        Assert.That(fields.Keys, Is.EqualTo(rows[0].Keys), name);
        foreach (var (column, field) in fields)
        {
            Func<string, bool> isOfType = field.GetProperty("type").GetString() switch
            {
                "date" => cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
                "integer" => cell => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "boolean" => cell => cell is "TRUE" or "FALSE",
                "string" => _ => true,
                _ => _ => false,
            };
            Assert.That(rows.Select(row => row[column]).Where(cell => cell.Length > 0 && !isOfType(cell)), Is.Empty, $"{name}.{column}");
        }

        if (schema.TryGetProperty("primaryKey", out var key))
        {
            var columns = key.EnumerateArray().Select(column => column.GetString()!).ToList();
            Assert.That(rows.Select(row => string.Join('|', columns.Select(column => row[column]))), Is.Unique.And.No.Member(""), name);
        }

        foreach (var foreign in schema.GetProperty("foreignKeys").EnumerateArray())
        {
            var reference = foreign.GetProperty("reference");
            var other = reference.GetProperty("resource").GetString() is { Length: > 0 } resource ? tables[resource] : rows;
            var known = other.Select(row => row[reference.GetProperty("fields")[0].GetString()!]).ToHashSet();
            var used = rows.Select(row => row[foreign.GetProperty("fields")[0].GetString()!]).Where(cell => cell.Length > 0);
            Assert.That(used.Except(known), Is.Empty, $"{name}: {foreign}");
        }
    }

    [Test]
    public async Task A_Parquet_table_has_the_values_of_the_CSV_row_by_row_and_days_are_days()
    {
        using var zip = await OpenAsync("?tables=parquet");
        var options = new ParquetOptions { UseDateOnlyTypeForDates = true };
        var types = new HashSet<Type>();
        foreach (
            var table in zip.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".parquet", StringComparison.Ordinal)))
        {
            var expected = RowsOf(Bytes(zip, Path.ChangeExtension(table, "csv")));
            var columns = await ParquetSerializer.DeserializeUntypedAsync(new MemoryStream(Bytes(zip, table)), options);
            await using var reader = await ParquetReader.CreateAsync(new MemoryStream(Bytes(zip, table)), options);
            types.UnionWith(reader.Schema.DataFields.Select(field => field.ClrType));
            var rows = columns.Data.Select(
                row => reader.Schema.DataFields.Select(field => Cell(row.TryGetValue(field.Name, out var value) ? value : null)));
            Assert.That(rows, Is.EqualTo(expected.Select(row => row.Values)), table);
        }

        Assert.That(types, Does.Contain(typeof(DateOnly)).And.Contain(typeof(bool)).And.Contain(typeof(long)));

        static string Cell(object? value) => value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool flag => flag ? "TRUE" : "FALSE",
            ReadOnlyMemory<char> text => text.ToString(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
    }

    private static List<IReadOnlyDictionary<string, string>> RowsOf(byte[] csv)
    {
        using var reader = CsvReader.Create(new MemoryStream(csv), CsvReaderOptions.Default);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.Headers.ToDictionary(header => header, reader.GetString));
        return rows;
    }

    [TestCase("revision=99", HttpStatusCode.NotFound)]
    [TestCase("asOf=2009-08-01", HttpStatusCode.BadRequest)]
    [TestCase("format=csv", HttpStatusCode.BadRequest)]
    public Task A_question_that_it_cannot_answer_is_refused(string query, HttpStatusCode status) =>
        Api.RefusedAsync(status, $"/v1/export/register.zip?{query}");

    private static IEnumerable<string> Statuses(TreatyStatus status, DateOnly day) =>
        status.Histories.Values
            .Select(history => $"{history.Participant.Code} {history.StatusOn(day)} {history.MembershipOn(day)?.InForceFrom:O}");

    private async Task<ZipArchive> OpenAsync(string query = "") =>
        new(new MemoryStream((await Api.GetAsync("/v1/export/register.zip" + query)).Bytes));

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }
}
