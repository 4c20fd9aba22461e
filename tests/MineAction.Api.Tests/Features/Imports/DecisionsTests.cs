using System.Net;
using System.Text;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>What an editor has to decide before a document is applied, and how it is decided.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class DecisionsTests(Engine engine)
{
    private const string Html = "text/html";

    private Editor _editor = null!;

    [SetUp]
    public void Open() => _editor = new Editor(engine);

    [TearDown]
    public void Close() => _editor.Dispose();

    [Test]
    public async Task Every_member_of_a_plan_has_a_number_of_its_own()
    {
        var page = Page(("11 Sep\t 2002 a", "12 Sep\t 2002 a"), ("<td>29 Jun\t 1998<br></td>", "<td>30 Jun\t 1998<br></td>"));
        var plan = await _editor.ImportAsync(page, Html, "?dryRun=true");
        int[] numbers =
        [
            .. new[] { "added", "changed", "findings" }.SelectMany(list => plan.GetProperty(list).EnumerateArray())
                .Select(member => member.GetProperty("number").GetInt32()),
        ];
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, numbers.Length)));
        Assert.That(Numbers(plan, "open"), Has.Length.EqualTo(plan.GetProperty("changed").GetArrayLength()));
    }

    [Test]
    public async Task One_of_two_differences_is_accepted_by_its_number()
    {
        var page = Page(("11 Sep\t 2002 a", "12 Sep\t 2002 a"), ("23 Feb\t 2000", "24 Feb\t 2000"));
        var (plan, tag) = await _editor.DryRunAsync(page, Html);
        var afghanistan = plan.GetProperty("changed").EnumerateArray()
            .Single(change => Plan.Describe(change.GetProperty("before")).Contains("AFG", StringComparison.Ordinal))
            .GetProperty("number").GetInt32();
        await _editor.ImportAsync(page, Html, $"?accept={afghanistan}", HttpStatusCode.PreconditionRequired);
        await _editor.ImportAsync(page, Html, $"?accept={afghanistan}", HttpStatusCode.PreconditionFailed, ifMatch: "\"r1-another\"");
        var applied = await _editor.ImportAsync(page, Html, $"?accept={afghanistan}", ifMatch: tag);
        await _editor.ImportAsync(page, Html, $"?accept={afghanistan}", HttpStatusCode.PreconditionFailed, ifMatch: tag);
        Assert.Multiple(() =>
        {
            Assert.That(applied.GetProperty("revision").GetInt32(), Is.EqualTo(2));
            Assert.That(
                applied.GetProperty("changed").EnumerateArray()
                    .Where(change => change.GetProperty("accepted").GetBoolean())
                    .Select(change => Plan.Describe(change.GetProperty("after"))),
                Is.EqualTo(new[] { "apmbc AFG accession 2002-09-12" }));
            Assert.That(Numbers(applied, "open"), Has.Length.EqualTo(applied.GetProperty("changed").GetArrayLength() - 1));
        });
    }

    [TestCase(false, null)]
    [TestCase(true, "2006-06-03")]
    public async Task A_succession_without_a_day_of_effect_is_offered_that_of_the_State_s_beginning(bool isAccepted, string? effectiveOn)
    {
        var list = await _editor.GetAsync("/v1/instruments/apmbc/actions?participant=MNE");
        await _editor.RetractAsync(list.GetProperty("items")[0].GetProperty("id").GetInt64());
        var page = Page();
        var (plan, tag) = await _editor.DryRunAsync(page, Html);
        var offer = plan.GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("problem").GetString()!.Contains("has no day of effect", StringComparison.Ordinal));
        Assert.That(
            (offer.GetProperty("participant").GetString(), offer.GetProperty("field").GetString()),
            Is.EqualTo(("Montenegro", "effectiveOn")));

        var accepts = isAccepted ? $"?accept={offer.GetProperty("number").GetInt32()}" : "";
        var applied = await _editor.ImportAsync(page, Html, accepts, ifMatch: isAccepted ? tag : null);
        var succession = applied.GetProperty("added").EnumerateArray().Single();
        Assert.That(succession.GetProperty("kind").GetString(), Is.EqualTo("succession"));
        var recorded = (await _editor.GetAsync("/v1/changes?after=2")).GetProperty("items")[0].GetProperty("action");
        Assert.That(recorded.GetProperty("effectiveOn").GetString(), Is.EqualTo(effectiveOn));
    }

    [Test]
    public async Task A_document_older_than_what_it_would_change_is_refused_unless_that_is_accepted()
    {
        var page = Page(("11 Sep\t 2002 a", "12 Sep\t 2002 a"), ("STATUS AS AT : 03-02-2026", "STATUS AS AT : 03-02-2020"));
        var refusal = await _editor.ImportAsync(page, Html, "?accept=changes", HttpStatusCode.Conflict);
        var kept = await _editor.ImportAsync(page, Html, "?accept=older");
        var applied = await _editor.ImportAsync(page, Html, "?accept=older&accept=changes");
        Assert.Multiple(() =>
        {
            Assert.That(refusal.GetProperty("type").GetString(), Is.EqualTo("urn:mineaction-api:problem:undecided-document"));
            Assert.That(refusal.GetProperty("detail").GetString(), Does.StartWith("The document is of 3 February 2020; of apmbc it would"));
            Assert.That((kept.GetProperty("revision").GetInt32(), applied.GetProperty("revision").GetInt32()), Is.EqualTo((1, 2)));
        });
    }

    private static int[] Numbers(JsonElement plan, string member) =>
        [.. plan.GetProperty(member).EnumerateArray().Select(number => number.GetInt32())];

    private static byte[] Page(params (string From, string To)[] changes)
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf("pages/XXVI-5.html"));
        foreach (var (from, to) in changes)
            page = page.Replace(from, to, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(page);
    }
}
