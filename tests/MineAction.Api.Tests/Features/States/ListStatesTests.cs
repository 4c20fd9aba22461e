using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.States;

public sealed class ListStatesTests(Engine engine) : ApiTests(engine)
{
    private static readonly string[] Instruments = ["apmbc", "ccm", "ccw", "ccw-ap2", "crpd", "crpd-op"];

    [Test]
    public async Task Party_to_one_and_not_to_another_in_a_region_is_one_question()
    {
        var answer = await Api.GetAsync("/v1/states?party=apmbc&notParty=ccm&region=africa&lang=fr&asOf=2026-02-20");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Header("Content-Language"), Is.EqualTo("fr"));
            Assert.That(answer["total"].GetInt32(), Is.EqualTo(answer.Items.Count));
            Assert.That(
                Codes(answer),
                Does.Contain("DZA").And.Contain("AGO").And.Not.Contain("MLI").And.Not.Contain("MAR").And.Not.Contain("FRA"));
            Assert.That(Names(answer), Does.Contain("République centrafricaine").And.Contain("Algérie"));
            Assert.That(
                answer.Items.Select(item => item.GetProperty("region").GetProperty("label").GetString()),
                Has.All.EqualTo("Afrique"));
        });
    }

    [TestCaseSource(nameof(Instruments))]
    public async Task A_filter_finds_as_many_as_the_count_of_its_name(string instrument)
    {
        foreach (var day in new[] { "1998-06-01", "2009-08-01", "2025-03-12", "2025-12-27", "2026-02-20" })
        {
            var counts = await Api.GetAsync($"/v1/instruments/{instrument}/universalization?asOf={day}");
            var parties = await Api.GetAsync($"/v1/states?party={instrument}&asOf={day}");
            var others = await Api.GetAsync($"/v1/states?notParty={instrument}&asOf={day}");
            var all = await Api.GetAsync($"/v1/states?asOf={day}");
            Assert.Multiple(() =>
            {
                Assert.That(parties["total"].GetInt32(), Is.EqualTo(counts["parties"].GetInt32()), day);
                Assert.That(Codes(parties).Intersect(Codes(others)), Is.Empty);
                Assert.That(Codes(parties).Union(Codes(others)).Order(), Is.EqualTo(Codes(all).Order()));
            });
            var signatories = await Api.GetAsync($"/v1/states?signatory={instrument}&asOf={day}");
            Assert.That(signatories["total"].GetInt32(), Is.EqualTo(counts["signatories"].GetInt32()), day);
        }
    }

    [Test]
    public async Task Repeated_instruments_are_asked_for_together()
    {
        var both = Codes(await Api.GetAsync("/v1/states?party=apmbc&party=CCM&asOf=2026-02-20"));
        var one = Codes(await Api.GetAsync("/v1/states?party=apmbc&asOf=2026-02-20"));
        var other = Codes(await Api.GetAsync("/v1/states?party=ccm&asOf=2026-02-20"));
        Assert.That(both, Is.EqualTo(one.Intersect(other)));
        Assert.That(
            Codes(await Api.GetAsync("/v1/states?notParty=apmbc&notParty=ccm&asOf=2026-02-20")).Intersect(one.Union(other)),
            Is.Empty);
    }

    [TestCase("1985-01-01", "DDR", "SSD")]
    [TestCase("2010-01-01", "MNE", "SSD")]
    [TestCase("2026-01-01", "SSD", "YUG")]
    [TestCase("2026-01-01", "EUE", "SUN")]
    public async Task Only_who_existed_on_the_day_is_listed(string day, string present, string absent) =>
        Assert.That(Codes(await Api.GetAsync($"/v1/states?asOf={day}")), Does.Contain(present).And.Not.Contain(absent));

    [TestCase("Turkey", "TUR")]
    [TestCase("Türkiye", "TUR")]
    [TestCase("turkiye", "TUR")]
    [TestCase("Swaziland", "SWZ")]
    [TestCase("Эсватини", "SWZ")]
    [TestCase("Cote d'Ivoire", "CIV")]
    [TestCase("CÔTE D’IVOIRE", "CIV")]
    [TestCase("ivory co", "CIV")]
    [TestCase("土耳其", "TUR")]
    [TestCase("Mali", "MLI")]
    [TestCase("Niger", "NER NGA")]
    [TestCase("guinea", "GIN GNQ GNB PNG")]
    [TestCase("iger", "")]
    [TestCase("nonsense", "")]
    [TestCase("Serbia and Montenegro", "SCG")]
    [TestCase("soviet union", "SUN")]
    [TestCase("serbia", "SRB")]
    [TestCase("Corée du Sud", "KOR")]
    [TestCase("الامارات العربية المتحدة", "ARE")]
    [TestCase("امارات", "ARE")]
    [TestCase("سعوديه", "SAU")]
    [TestCase("جزائر", "DZA")]
    [TestCase("SCG", "SCG")]
    [TestCase("516", "NAM")]
    public async Task A_name_is_found_by_its_words_and_their_beginnings_best_first(string name, string codes)
    {
        var answer = await Api.GetAsync($"/v1/states?asOf=2026-02-20&q={Uri.EscapeDataString(name)}");
        Assert.That(string.Join(' ', Codes(answer)), Is.EqualTo(codes));
        Assert.That(answer["total"].GetInt32(), Is.EqualTo(answer.Items.Count));
    }

    [Test]
    public async Task A_continued_State_stands_in_no_list_beside_the_one_that_continues_it()
    {
        foreach (var address in new[] { "/v1/states?asOf=2005-01-01", "/v1/matrix?asOf=2005-01-01&instruments=apmbc" })
            Assert.That(Codes(await Api.GetAsync(address)), Does.Contain("SRB").And.Not.Contain("SCG"), address);
        Assert.That((await Api.GetAsync("/v1/actions?participant=SCG"))["total"].GetInt32(), Is.GreaterThan(0));
    }

    [TestCase("Yugoslavia", "YUG", "1992-04-27", null, "BIH HRV MKD SRB SVN")]
    [TestCase("Czechoslovakia", "CSK", "1993-01-01", null, "CZE SVK")]
    [TestCase("USSR", "SUN", "1991-12-24", "RUS", "")]
    [TestCase("Serbia and Montenegro", "SCG", "2006-06-03", "SRB", "")]
    [TestCase("Democratic Yemen", "YMD", "1990-05-22", null, "YEM")]
    [TestCase("German Democratic Republic", "DDR", "1990-10-03", null, "DEU")]
    public async Task A_dissolved_State_is_found_whatever_the_day_with_its_end_and_who_followed(
        string name, string code, string until, string? continuedBy, string succeededBy)
    {
        foreach (var day in new[] { "2026-02-20", "1980-01-01" })
        {
            var first = (await Api.GetAsync($"/v1/states?q={Uri.EscapeDataString(name)}&asOf={day}")).Items[0];
            Assert.Multiple(() =>
            {
                Assert.That(first.GetProperty("code").GetString(), Is.EqualTo(code));
                Assert.That(first.GetProperty("state").GetProperty("until").GetString(), Is.EqualTo(until));
                Assert.That(first.GetProperty("continuedBy").GetString(), Is.EqualTo(continuedBy));
                Assert.That(
                    string.Join(' ', first.GetProperty("succeededBy").EnumerateArray().Select(each => each.GetString())),
                    Is.EqualTo(succeededBy));
            });
        }
    }

    [TestCase("NA", "NAM")]
    [TestCase("ZAR", "COD")]
    [TestCase("TMP", "TLS")]
    [TestCase("burma", "MMR")]
    [TestCase("afganistan", "AFG")]
    [TestCase("Российская", "RUS")]
    public async Task A_code_that_is_none_suggests_who_is_known_by_it(string code, string suggestion) => Assert.That(
        (await Api.RefusedAsync(HttpStatusCode.NotFound, $"/v1/states/{Uri.EscapeDataString(code)}"))["suggestions"][0].GetString(),
        Is.EqualTo(suggestion));

    [TestCase("party=apmbk", HttpStatusCode.NotFound, "Did you mean apmbc")]
    [TestCase("notParty=apmbc&notParty=cmm", HttpStatusCode.NotFound, "Did you mean ccm")]
    [TestCase("signatory=", HttpStatusCode.NotFound, "No instrument is called ''")]
    [TestCase("region=afrika", HttpStatusCode.BadRequest, "is not one of africa, americas")]
    [TestCase("group=g77", HttpStatusCode.BadRequest, "is not one of african-group")]
    [TestCase("q=", HttpStatusCode.BadRequest, "has no word to look for")]
    [TestCase("q=%EF%BF%BE", HttpStatusCode.BadRequest, "is no character of a text")]
    [TestCase("q=%2D%2D", HttpStatusCode.BadRequest, "has no word to look for")]
    [TestCase("format=pdf", HttpStatusCode.BadRequest, "'pdf' is not one of json, csv, xlsx")]
    [TestCase("format=zip", HttpStatusCode.BadRequest, "'zip' is not one of json, csv, xlsx")]
    [TestCase("notparty=ccm", HttpStatusCode.BadRequest, "Did you mean notParty")]
    public async Task A_question_that_cannot_be_meant_is_refused_with_what_to_do(string query, HttpStatusCode status, string detail) =>
        Assert.That((await Api.RefusedAsync(status, $"/v1/states?{query}"))["detail"].GetString(), Does.Contain(detail));

    private static List<string> Codes(ApiAnswer answer) => [.. answer.Items.Select(item => item.GetProperty("code").GetString()!)];

    private static List<string> Names(ApiAnswer answer) => [.. answer.Items.Select(item => item.GetProperty("name").GetString()!)];
}
