using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Formats;

public sealed class FormatTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/participants";

    [TestCase(null, "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("application/*", "application/json")]
    [TestCase("text/csv", "text/csv")]
    [TestCase("application/json;q=0.1, text/csv", "text/csv")]
    [TestCase("text/csv;q=0.5, application/json", "application/json")]
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    public async Task The_format_is_the_best_of_Accept(string? accept, string mediaType)
    {
        (string, string)[] headers = accept is null ? [] : [("Accept", accept)];
        var answer = await Api.GetAsync(Path, headers);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Header("Content-Type"), Does.StartWith(mediaType));
    }

    [TestCase("json", "text/csv", "application/json; charset=utf-8")]
    [TestCase("csv", "application/json", "text/csv; charset=utf-8; header=present")]
    [TestCase("csv", "text/html", "text/csv; charset=utf-8; header=present")]
    public async Task The_parameter_beats_Accept(string format, string accept, string contentType) =>
        Assert.That((await Api.GetAsync($"{Path}?format={format}", ("Accept", accept))).Header("Content-Type"), Is.EqualTo(contentType));

    [TestCase("text/html")]
    [TestCase("application/pdf, image/*")]
    [TestCase("application/json;q=0")]
    public async Task An_Accept_without_any_of_ours_is_refused(string accept)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotAcceptable, Path, ("Accept", accept));

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:not-acceptable"));
        Assert.That(problem["detail"].GetString(), Does.Contain("application/json").And.Contain("text/csv"));
    }

    [TestCase("/v1/instruments/apmbc/participants?asOf=2009-08-01", "apmbc-participants-2009-08-01")]
    [TestCase("/v1/instruments/APMBC/participants?asOf=2009-08-01", "apmbc-participants-2009-08-01")]
    [TestCase("/v1/instruments/ccw-ap2/entry-into-force", "ccw-ap2-entry-into-force-2026-06-01-data-through-2026-02-03")]
    [TestCase("/v1/instruments/ccm/universalization/series?asOf=2020-01-01", "ccm-universalization-series-2020-01-01")]
    [TestCase("/v1/instruments?asOf=2009-08-01", "instruments-2009-08-01")]
    [TestCase("/v1/actions/1/history", "actions-1-history-2026-06-01-data-through-2026-02-03")]
    [TestCase("/v1/upcoming", "upcoming-2026-06-01-data-through-2026-02-03")]
    public async Task A_table_is_a_file_named_after_its_question_and_day(string question, string name) =>
        Assert.That(
            (await Api.GetAsync(question, ("Accept", "text/csv"))).Header("Content-Disposition"),
            Is.EqualTo($"attachment; filename=\"{name}.csv\""));

    [TestCase("/v1/instruments/ccm/accessions?asOf=2000-01-01")]
    [TestCase("/v1/upcoming?asOf=2026-06-01")]
    [TestCase("/v1/actions?participant=FIN&kind=objection")]
    public async Task An_empty_list_is_a_table_with_its_header(string question)
    {
        var answer = await Api.GetAsync(question, ("Accept", "text/csv"));

        Assert.That(answer.Text, Does.Contain("instrument,participant.code,participant.name,").And.EndWith("\r\n"));
        Assert.That(answer.Rows, Is.Empty);
    }

    [Test]
    public async Task A_table_without_a_limit_is_the_whole_list()
    {
        var whole = await Api.GetAsync("/v1/actions?format=csv");
        var total = (await Api.GetAsync("/v1/actions?limit=1"))["total"].GetInt32();

        Assert.That(total, Is.GreaterThan(2000));
        Assert.That(whole.Rows, Has.Count.EqualTo(total));
        Assert.That(whole.Header("Link"), Is.Null);
    }
}
