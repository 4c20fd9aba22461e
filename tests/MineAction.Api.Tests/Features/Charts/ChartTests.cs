using System.Buffers.Binary;
using System.Net;
using System.Xml.Linq;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Charts;

/// <summary>The curve of an instrument, to take away.</summary>
public sealed class ChartTests(Engine engine) : ApiTests(engine)
{
    private const string Address = "/v1/instruments/apmbc/chart";

    [TestCase("en", "161 States Parties, by depositary data through 3 February 2026", "ltr")]
    [TestCase("ar", "161 دولة طرفًا، وفق بيانات الوديع حتى 3 فبراير 2026", "rtl")]
    public async Task The_drawing_says_number_day_and_horizon_and_is_dashed_beyond_it(string language, string sentence, string direction)
    {
        var svg = XDocument.Parse((await Api.GetAsync($"{Address}.svg?lang={language}")).Text).Root!;
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").ToList();

        Assert.That(texts.Select(text => text.Value), Has.Some.EqualTo(sentence));
        Assert.That(texts[0].Attribute("direction")!.Value, Is.EqualTo(direction));
        Assert.That(texts[^1].Value, Does.Contain("data through 2026-02-03"));
        Assert.That(
            svg.Descendants().Where(element => element.Name.LocalName == "path").Attributes("stroke-dasharray").Select(each => each.Value),
            Has.Some.EqualTo("7 5"));
        var settled = await Api.GetAsync($"{Address}.svg?asOf=2026-02-03");
        Assert.That(settled.Text, Does.Not.Contain("\"7 5\"").And.Contain("162 States Parties"));
    }

    [TestCase(
        "crpd-op", "fr",
        "Protocole facultatif se rapportant à la Convention relative aux|droits des personnes handicapées",
        "1  Ouverture à la signature, ")]
    [TestCase("ccm", "ar", "اتفاقية الذخائر العنقودية", "1  فتح باب التوقيع، ")]
    public async Task A_long_title_takes_several_lines_and_nothing_stands_on_anything_else(
        string instrument, string language, string title, string milestone)
    {
        var svg = XDocument.Parse((await Api.GetAsync($"/v1/instruments/{instrument}/chart.svg?lang={language}")).Text).Root!;
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").ToList();
        var lines = title.Split('|');
        Assert.That(texts.Take(lines.Length).Select(text => text.Value), Is.EqualTo(lines));
        Assert.That(texts.Select(text => text.Value), Has.Some.StartsWith(milestone));
        int[] heights = [.. texts.Where(text => text.Attribute("direction") is not null).Select(text => (int)text.Attribute("y")!).Order()];
        Assert.That(heights.Distinct().Zip(heights.Distinct().Skip(1), (above, below) => below - above), Has.All.AtLeast(20));
    }

    [Test]
    public async Task The_picture_is_the_drawing_twice_as_large()
    {
        var picture = await Api.GetAsync($"{Address}.png?lang=zh");
        Assert.That(picture.Header("Content-Type"), Is.EqualTo("image/png"));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(picture.Bytes.AsSpan(16)), Is.EqualTo(1720));
    }

    [Test]
    public async Task The_table_has_a_row_for_every_step_with_its_horizon()
    {
        var rows = (await Api.GetAsync($"{Address}.csv?asOf=2026-02-20&revision=1")).Text.Trim().Split("\r\n");

        Assert.That(rows[0], Is.EqualTo("date,parties,signatories,instrument,asOf,revision,dataThrough"));
        Assert.That(rows[^1], Does.StartWith("2026-02-20,161,").And.EndWith(",apmbc,2026-02-20,1,2026-02-03"));
        Assert.That(rows.Select(row => row[..10]), Is.Unique);
    }

    [TestCase(".svg", HttpStatusCode.NotFound)]
    [TestCase(".png", HttpStatusCode.NotFound)]
    [TestCase(".csv", HttpStatusCode.NotFound)]
    public Task A_chart_of_nothing_is_a_problem(string form, HttpStatusCode status) =>
        Api.RefusedAsync(status, $"/v1/instruments/nothing/chart{form}");

    [Test]
    public async Task A_day_before_the_treaty_is_a_sentence_without_a_curve() =>
        Assert.That((await Api.GetAsync($"{Address}.svg?asOf=1990-01-01")).Text, Does.Contain("nothing to count").And.Not.Contain("<path"));
}
