using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Query;

/// <summary>Bad input is a clear problem document: never a silent default, never a failure of ours.</summary>
public sealed class BadInputTests(Engine engine) : ApiTests(engine)
{
    private const string View = "/v1/instruments/apmbc/universalization";
    private const string List = "/v1/instruments/apmbc/actions";

    [TestCase(View, "asOf", "03/12/1997")]
    [TestCase(View, "asOf", "2009-02-30")]
    [TestCase(View, "asOf", "2009-8-1")]
    [TestCase(View, "asOf", "2009-08-01T00:00:00Z")]
    [TestCase(View, "asOf", "%202009-08-01")]
    [TestCase(View, "asOf", "")]
    [TestCase(View, "revision", "0")]
    [TestCase(View, "revision", "-1")]
    [TestCase(View, "revision", "1.5")]
    [TestCase(View, "revision", "99999999999")]
    [TestCase(View, "knownAt", "yesterday")]
    [TestCase(View, "knownAt", "2026-06-01T12:00:00%2B02:00")]
    [TestCase(View, "lang", "")]
    [TestCase(View, "format", "pdf")]
    [TestCase(View, "format", "1")]
    [TestCase(View, "universe", "everything")]
    [TestCase(View, "universe", "0")]
    [TestCase(View, "by", "continent")]
    [TestCase(View, "by", "region,ldc")]
    [TestCase(List, "limit", "0")]
    [TestCase(List, "limit", "1001")]
    [TestCase(List, "limit", "ten")]
    [TestCase(List, "limit", "")]
    [TestCase(List, "cursor", "abc")]
    [TestCase(List, "cursor", "")]
    [TestCase(List, "kind", "1")]
    [TestCase(List, "kind", "signature,accession")]
    [TestCase(List, "from", "1997")]
    [TestCase(List, "to", "2026-02-29")]
    [TestCase("/v1/instruments/apmbc/participants", "status", "member")]
    [TestCase("/v1/instruments/apmbc/participants", "region", "atlantis")]
    [TestCase("/v1/instruments/apmbc/participants", "group", "g7")]
    [TestCase("/v1/instruments/apmbc/universalization/series", "step", "decade")]
    public async Task A_value_that_cannot_be_used_is_refused_with_the_name_of_its_parameter(string path, string parameter, string value)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.BadRequest, $"{path}?{parameter}={value}");

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:invalid-parameter"));
        Assert.That(problem["errors"].EnumerateObject().Select(error => error.Name), Is.EqualTo(new[] { parameter }));
        Assert.That(problem["detail"].GetString(), Does.StartWith(parameter));
    }

    [TestCase("asof=2009-08-01", "asof", "asOf")]
    [TestCase("AsOf=2009-08-01", "AsOf", "asOf")]
    [TestCase("language=fr", "language", "lang")]
    [TestCase("%20asOf=2009-08-01", " asOf", "asOf")]
    public async Task A_parameter_that_is_not_known_is_refused_with_the_one_that_was_meant(string query, string parameter, string meant)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.BadRequest, $"{View}?{query}");

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-parameter"));
        Assert.That(problem["errors"].EnumerateObject().Select(error => error.Name), Is.EqualTo(new[] { parameter }));
        Assert.That(problem["detail"].GetString(), Does.Contain($"Did you mean {meant}?"));
    }

    [TestCase("/v1/states?party=apmbc,ccm", "repeat it: party=apmbc&party=ccm.")]
    [TestCase(List + "?kind=signature,%20accession", "repeat it: kind=signature&kind=accession.")]
    [TestCase("/v1/matrix?instruments=apmbc,ccm", "repeat it: instruments=apmbc&instruments=ccm.")]
    public async Task A_list_in_one_value_is_refused_with_how_to_repeat_the_parameter(string question, string hint) =>
        Assert.That((await Api.RefusedAsync(HttpStatusCode.BadRequest, question))["detail"].GetString(), Does.EndWith(hint));

    [Test]
    public async Task A_parameter_that_is_repeated_without_measure_is_refused()
    {
        var problem = await Api.RefusedAsync(
            HttpStatusCode.BadRequest, "/v1/states?" + string.Join('&', Enumerable.Repeat("notParty=apmbc", 500)));

        Assert.That(problem["errors"].EnumerateObject().Select(error => error.Name), Is.EqualTo(new[] { "notParty" }));
        Assert.That(problem["detail"].GetString(), Does.Contain("500 times").And.Contain("the most"));
    }

    [TestCase(
        "/v1/instruments/apmbc/participants?status=PARTY&region=Africa", "/v1/instruments/apmbc/participants?status=party&region=africa")]
    [TestCase("/v1/instruments/apmbc/participants?group=SIDS&sort=Name", "/v1/instruments/apmbc/participants?group=sids&sort=name")]
    [TestCase(View + "?by=Region&universe=UN-Members&format=JSON", View + "?by=region&universe=un-members&format=json")]
    [TestCase(List + "?kind=Signature&participant=fin", List + "?kind=signature&participant=FIN")]
    [TestCase("/v1/states?party[]=APMBC&notParty%5B%5D=ccm", "/v1/states?party=apmbc&notParty=ccm")]
    public async Task Values_are_understood_in_any_case_and_lists_as_clients_write_them(string asked, string canonical) =>
        Assert.That((await Api.GetAsync(asked)).Text, Is.EqualTo((await Api.GetAsync(canonical)).Text));

    [TestCase("_=1764187000")]
    [TestCase("utm_source=newsletter&utm_campaign=mines")]
    [TestCase("gclid=x&fbclid=y&v=3")]
    public async Task What_others_hang_on_an_address_is_part_of_nothing(string foreign)
    {
        var own = await Api.GetAsync(List + "?limit=2");
        var answer = await Api.GetAsync($"{List}?{foreign}&limit=2");

        Assert.That(answer.Header("ETag"), Is.EqualTo(own.Header("ETag")));
        Assert.That(answer["next"].GetString(), Is.EqualTo(own["next"].GetString()));
        Assert.That(answer.Header("Link"), Is.EqualTo(own.Header("Link")));
    }

    [Test]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.BadRequest, $"{List}?asOf=today&limit=0&kind=war");

        Assert.That(problem["errors"].EnumerateObject().Select(error => error.Name), Is.EquivalentTo(new[] { "asOf", "limit", "kind" }));
    }

    [Test]
    public async Task A_period_that_ends_before_it_begins_is_refused()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.BadRequest, $"{List}?from=2026-01-02&to=2026-01-01");

        Assert.That(problem["detail"].GetString(), Does.Contain("from is after to"));
    }

    [Test]
    public async Task A_revision_and_an_instant_at_once_are_refused()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.BadRequest, $"{View}?revision=1&knownAt=2026-06-01");

        Assert.That(problem["detail"].GetString(), Does.Contain("two states of the record"));
    }

    [Test]
    public async Task A_revision_that_does_not_exist_is_not_found()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, $"{View}?revision=999");

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-revision"));
        Assert.That(problem["detail"].GetString(), Does.Contain("999").And.Contain("revisions 1 to 1"));
    }

    [TestCase("/v1/instruments/abmbc", "apmbc")]
    [TestCase("/v1/instruments/ottawa/universalization", "")]
    [TestCase("/v1/instruments/ccw-ap1/participants", "ccw-ap2")]
    [TestCase("/v1/instruments/ap%0Ambc/actions", "apmbc")]
    public async Task An_instrument_that_is_not_known_is_not_found_and_the_nearest_are_named(string path, string nearest)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, path);

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-instrument"));
        Assert.That(problem["suggestions"].GetArrayLength(), Is.EqualTo(3));
        if (nearest.Length > 0)
            Assert.That(problem["suggestions"].EnumerateArray().Select(each => each.GetString()), Does.Contain(nearest));
    }

    [TestCase("/v1/instruments/apmbc/participants/FNI")]
    [TestCase("/v1/instruments/apmbc/participants/Finland")]
    [TestCase("/v1/actions?participant=FNI")]
    [TestCase("/v1/actions?participant=FIN&participant=FNI")]
    [TestCase("/v1/actions?participant=")]
    public async Task A_State_that_is_not_known_is_not_found_and_the_nearest_are_named(string path)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, path);

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-participant"));
        Assert.That(problem["suggestions"].GetArrayLength(), Is.EqualTo(3));
        if (path.Contains('F', StringComparison.Ordinal))
            Assert.That(problem["suggestions"].EnumerateArray().Select(each => each.GetString()), Does.Contain("FIN").Or.Contain("FJI"));
    }

    [TestCase("/v1/instruments/{0}/universalization")]
    [TestCase("/v1/instruments/apmbc/participants/{0}")]
    [TestCase("/v1/actions/{0}")]
    [TestCase("/v1/actions/{0}/history")]
    [TestCase("/v1/instruments/apmbc/universalization?{0}=1")]
    public async Task Five_thousand_characters_in_an_address_are_not_told_back(string path)
    {
        var answer = await Api.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, new string('7', 5000)));

        Assert.That((int)answer.Status, Is.InRange(400, 404));
        Assert.That(answer["detail"].GetString(), Has.Length.LessThan(400));
    }

    [TestCase("/v1/nothing")]
    [TestCase("/nothing")]
    [TestCase("/v1")]
    [TestCase("/v2/instruments")]
    public async Task An_address_that_does_not_exist_is_a_problem_document(string path)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, path);

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-path"));
    }

    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("PUT")]
    public async Task A_method_that_an_address_does_not_answer_is_a_problem_document_that_names_those_it_does(string method)
    {
        var problem = await Api.SendAsync(new HttpMethod(method), View);

        Assert.That(problem.Status, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:method-not-allowed"));
        Assert.That(problem.Header("Allow"), Is.EqualTo("GET, HEAD"));
    }
}
