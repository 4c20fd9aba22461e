using System.Diagnostics;
using System.Text;
using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Tests.Imports.Reading.Xml;

namespace MineAction.Api.Tests.Imports.Reading;

/// <summary>Whatever the bytes are, the result is a status document: bad ones are refused with a finding that says what is wrong.</summary>
internal sealed class DocumentReaderTests
{
    private const string MaintenancePage =
        "\n<!DOCTYPE html>\n<html><body>The site is undergoing urgent maintenance and is currently unavailable.</body></html>";

    private const string EntityBomb = """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <MTDSG>&c;</MTDSG>
        """;

    [TestCase(MaintenancePage, SourceFormat.Xml, "This is an HTML page, not the XML.")]
    [TestCase(MaintenancePage, SourceFormat.Html, "The page has no table of participants: The site is undergoing urgent maintenance")]
    [TestCase(MaintenancePage, SourceFormat.Csv, "This is an HTML page, not CSV.")]
    [TestCase("<?xml version=\"1.0\"?><a/>", SourceFormat.Html, "This is XML, not an HTML page.")]
    [TestCase("<?xml version=\"1.0\"?><a/>", SourceFormat.Csv, "This is XML, not CSV.")]
    [TestCase("<?xml version=\"1.0\"?><a/>", SourceFormat.Xml, "The XML has no table of participants")]
    [TestCase("instrument,participant\n", SourceFormat.Html, "This is not an HTML page")]
    [TestCase("instrument,participant\n", SourceFormat.Xml, "This is not the depositary's XML")]
    [TestCase("", SourceFormat.Html, "The document is empty.")]
    [TestCase("", SourceFormat.Csv, "The document is empty.")]
    [TestCase(EntityBomb, SourceFormat.Xml, "The XML declares a document type")]
    [TestCase("<?xml version=\"1.0\"?><a><b></a>", SourceFormat.Xml, "The XML is malformed or cut off")]
    [TestCase("<?xml version=\"1.0\" encoding=\"no-such\"?><a/>", SourceFormat.Xml, "The XML is malformed or cut off")]
    [TestCase("<!DOCTYPE html><html><body><table>", SourceFormat.Html, "The page is cut off")]
    public async Task A_document_that_is_not_what_it_claims_is_refused(string text, SourceFormat format, string problem) =>
        AssertRefused(await Depositary.ReadAsync(text, format, Encoding.UTF8), problem);

    [Test]
    public async Task A_page_cut_anywhere_is_refused()
    {
        var whole = Depositary.BytesOf("pages/XXVI-6.html");
        foreach (var length in new[] { 1_000, 40_000, 80_000, 120_000, whole.Length - 20 })
            Assert.That((await Depositary.ReadAsync(whole[..length], SourceFormat.Html)).HasErrors, $"cut at {length}");
    }

    [Test]
    public async Task XML_cut_anywhere_is_refused_with_the_line()
    {
        var whole = Depositary.BytesOf("xml/XXVI-6.en.xml");
        foreach (var length in new[] { 1_000, 5_000, 12_000, whole.Length - 3 })
        {
            var document = await Depositary.ReadAsync(whole[..length], SourceFormat.Xml);
            Assert.That(document.Findings.Single().Line, Is.GreaterThan(0), $"cut at {length}");
        }
    }

    [Test]
    public async Task Text_of_another_encoding_is_refused()
    {
        var page = "<!DOCTYPE html><html><body>Côte d'Ivoire</body></html>";
        AssertRefused(await Depositary.ReadAsync(page, SourceFormat.Html, Encoding.Latin1), "The document is not UTF-8 text");
        AssertRefused(await Depositary.ReadAsync(page, SourceFormat.Html, Encoding.Unicode), "The document is not UTF-8 text");
        AssertRefused(await Depositary.ReadAsync("instrument;côte", SourceFormat.Csv, Encoding.Latin1), "The document is not UTF-8 text");
        AssertRefused(await Depositary.ReadAsync(SmallXml.With(), SourceFormat.Xml, Encoding.UTF8), "its bytes are UTF-8");
        AssertRefused(
            await Depositary.ReadAsync(SmallXml.With().Replace("ISO-8859-1", "UTF-8"), SourceFormat.Xml, Encoding.Latin1),
            "The XML is malformed or cut off");
    }

    [Test]
    public async Task A_byte_order_mark_is_no_hindrance()
    {
        byte[] xml = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SmallXml.With().Replace("ISO-8859-1", "UTF-8"))];
        Assert.That((await Depositary.ReadAsync(xml, SourceFormat.Xml)).Tables.Single().Parties, Is.EqualTo(1));
    }

    [Test]
    public async Task A_document_of_fifty_megabytes_is_refused_before_it_is_received([Values] SourceFormat format)
    {
        using var content = new LongStream(50L * 1024 * 1024);
        var document = await new DocumentReader(Depositary.Names).ReadAsync(content, format, CancellationToken.None);
        AssertRefused(document, "The document is larger than 20 MB");
        Assert.That(content.Position, Is.LessThan(DocumentReader.MaximumBytes + 100_000));
    }

    [TestCase("<div>", 2_000, TestName = "A_page_nested_too_deep_is_refused")]
    [TestCase("<div>", 200_000, TestName = "A_page_nested_without_end_is_refused_in_bounded_time")]
    [TestCase("<br>", 1_000_000, TestName = "A_page_of_a_million_elements_is_refused_in_bounded_time")]
    public async Task A_page_made_to_exhaust_the_parser_is_refused(string element, int times)
    {
        var started = Stopwatch.GetTimestamp();
        var page = $"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat(element, times))}</body></html>";
        AssertRefused(await Depositary.ReadAsync(page, SourceFormat.Html, Encoding.UTF8), "far larger or deeper");
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [TestCase("<a>", 200_000, TestName = "XML_nested_without_end_is_refused_in_bounded_time")]
    [TestCase("<a/>", 1_000_000, TestName = "XML_of_a_million_elements_is_refused_in_bounded_time")]
    public async Task XML_made_to_exhaust_the_parser_is_refused(string element, int times)
    {
        var started = Stopwatch.GetTimestamp();
        var xml = $"<?xml version=\"1.0\"?><r>{string.Concat(Enumerable.Repeat(element, times))}</r>";
        AssertRefused(await Depositary.ReadAsync(xml, SourceFormat.Xml, Encoding.UTF8), "far larger or deeper");
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public async Task An_element_with_a_million_attributes_is_refused_in_bounded_time()
    {
        var started = Stopwatch.GetTimestamp();
        var attributes = string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $" a{number}=\"\""));
        AssertRefused(await Depositary.ReadAsync($"<?xml version=\"1.0\"?><r{attributes}/>", SourceFormat.Xml, Encoding.UTF8), "");
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [TestCase("text/html; charset=utf-8", SourceFormat.Html)]
    [TestCase("TEXT/CSV", SourceFormat.Csv)]
    [TestCase("text/xml", SourceFormat.Xml)]
    [TestCase("application/xml", SourceFormat.Xml)]
    public void A_media_type_names_a_format(string mediaType, SourceFormat format) =>
        Assert.That(SourceFormats.OfMediaType(mediaType), Is.EqualTo(format));

    [TestCase(null)]
    [TestCase("application/json")]
    [TestCase("text/html2")]
    public void Another_media_type_is_not_supported(string? mediaType)
    {
        var refusal = Assert.Throws<ProblemException>(() => SourceFormats.OfMediaType(mediaType));
        Assert.That(refusal!.Problem.Status, Is.EqualTo(415));
    }

    [TestCase("XXVI-5.html", SourceFormat.Html)]
    [TestCase("XXVI-5.en.xml", SourceFormat.Xml)]
    [TestCase("actions.CSV", SourceFormat.Csv)]
    [TestCase("XXVI-5.pdf", null)]
    public void A_file_name_names_a_format(string fileName, SourceFormat? format) =>
        Assert.That(SourceFormats.OfFileName(fileName), Is.EqualTo(format));

    private static void AssertRefused(StatusDocument document, string problem) => Assert.Multiple(() =>
    {
        Assert.That(document.Tables, Is.Empty);
        Assert.That(document.Findings.Single().Problem, Does.Contain(problem));
        Assert.That(document.Findings.Single().Severity, Is.EqualTo(FindingSeverity.Error));
    });
}
