using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>What the rules between treaties say of a document: the plan tells which would be broken, and refuses nothing for it.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class LawInPlansTests(Engine engine)
{
    private const string Head =
        "instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note\r\n";

    private readonly Lazy<Editor> _editor = new(() => new Editor(engine));

    [OneTimeTearDown]
    public void StopEditor() => _editor.Value.Dispose();

    [Test]
    public async Task A_plan_names_the_standing_rule_that_it_would_break_until_the_document_cures_it()
    {
        var leaving = Head + Row("crpd", "CAN", "withdrawal", "2024-06-01");
        var plan = await PlanAsync(leaving);
        Assert.That(
            plan, Has.Some.StartsWith("Canada: Article 11: The State is bound by the Protocol without the Convention"));

        Assert.That(await PlanAsync(leaving + Row("crpd-op", "CAN", "withdrawal", "2024-06-01")), Has.None.Contains("Article 11"));
    }

    [Test]
    public async Task Consents_of_the_same_day_cure_a_convention_joined_alone()
    {
        var joining = Head + Row("ccw", "AGO", "accession", "2026-01-15");
        Assert.That(await PlanAsync(joining), Has.Some.StartsWith("Angola: Article 4(3): ").And.Some.Contains("Cure: "));

        var cured = joining + Row("ccw-p1", "AGO", "consent-to-be-bound", "2026-01-15")
            + Row("ccw-p5", "AGO", "consent-to-be-bound", "2026-01-15");
        Assert.That(await PlanAsync(cured), Has.None.StartsWith("Angola: "));
    }

    [TestCase("SCG", "SCG is continued by Serbia: its acts are recorded under SRB.")]
    [TestCase("sun", "sun is continued by Russian Federation: its acts are recorded under RUS.")]
    public async Task An_act_of_a_continued_State_is_refused_with_the_code_to_use(string code, string problem)
    {
        var refusal = await _editor.Value.ImportAsync(
            Head + Row("apmbc", code, "declaration", "1990-01-10"), "text/csv", "", HttpStatusCode.UnprocessableEntity);

        Assert.That(refusal.Findings("error"), Has.Some.EndsWith(problem));
    }

    private async Task<IReadOnlyList<string>> PlanAsync(string document) =>
        (await _editor.Value.ImportAsync(document, "text/csv", "?dryRun=true")).Findings("warning");

    private static string Row(string instrument, string participant, string kind, string date) =>
        $"{instrument},{participant},{kind},{date},,false,A list,,,,secondary,\r\n";
}
