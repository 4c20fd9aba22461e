using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Findings;

public sealed class ListFindingsTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task The_shipped_acts_give_Monacos_accession_to_the_conventional_weapons_convention_alone()
    {
        var finding = (await Api.GetAsync("/v1/findings")).Items.Single();

        Assert.That(finding.GetProperty("instrument").GetString(), Is.EqualTo("ccw"));
        Assert.That(finding.GetProperty("participant").GetProperty("code").GetString(), Is.EqualTo("MCO"));
        Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo("at-least-two-protocols"));
        Assert.That(finding.GetProperty("action").GetProperty("kind").GetString(), Is.EqualTo("accession"));
        Assert.That(finding.GetProperty("since").GetString(), Is.EqualTo("1997-08-12"));
        Assert.That(finding.GetProperty("article").GetString(), Is.EqualTo("4(3)"));
        Assert.That(finding.GetProperty("explanation").GetString(), Does.Contain("relied on a protocol not yet in force"));
        Assert.That(finding.GetProperty("canBeCured").GetBoolean(), Is.False);
    }

    [TestCase("instrument=CCW", 1)]
    [TestCase("instrument=apmbc", 0)]
    [TestCase("asOf=1997-08-12", 1)]
    [TestCase("asOf=1997-08-11", 0)]
    public async Task A_finding_is_listed_with_its_instrument_on_the_days_on_which_it_stands(string query, int findings) =>
        Assert.That((await Api.GetAsync($"/v1/findings?{query}"))["total"].GetInt32(), Is.EqualTo(findings));

    [Test]
    public async Task It_is_told_in_French_and_as_a_row_of_a_table()
    {
        var row = (await Api.GetAsync("/v1/findings?format=csv&lang=fr")).Rows.Single();

        Assert.That((row["action.kind"], row["participant.code"]), Is.EqualTo(("accession", "MCO")));
        Assert.That(row["explanation"], Does.Contain("12 août 1997"));
    }

    [Test]
    public async Task An_unknown_instrument_is_refused() => await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/findings?instrument=ccx");
}
