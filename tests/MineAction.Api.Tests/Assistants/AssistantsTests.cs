using System.Text.Json;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace MineAction.Api.Tests.Assistants;

/// <summary>The door for assistants, asked with the protocol's own client: every answer is right, and says where it comes from.</summary>
public sealed class AssistantsTests
{
    private const string Ledger = "2026-02-20";

    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    /// <summary>
    /// Parties and those in force, and signatories, of a treaty by whatever name, on a day: from the depositary's own ledger.
    /// </summary>
    private static readonly object?[][] Figures =
    [
        ["apmbc", "2025-03-11", 164, 164, 133],
        ["apmbc", "2025-03-12", 165, 164, 133],
        ["apmbc", "2025-06-25", 166, 164, 133],
        ["apmbc", "2025-09-01", 166, 165, 133],
        ["apmbc", "2025-12-01", 166, 166, 133],
        ["apmbc", "2025-12-27", 163, 163, null],
        ["apmbc", "2026-01-10", 162, 162, null],
        ["APMBC", Ledger, 161, 161, null],
        ["Ottawa Treaty", "2009-08-01", 156, 156, 133],
        ["XXVI-5", "1998-09-16", 40, 0, null],
        ["ccm", "2009-08-01", 14, 0, 98],
        ["Convention on Cluster Munitions", "2026-02-03", 112, 111, 107],
        ["ccm", "2026-03-01", 112, 112, 107],
        ["ccw", Ledger, 128, null, null],
        ["ccw-p1", Ledger, 121, null, null],
        ["ccw-p2", Ledger, 96, null, null],
        ["ccw-p3", Ledger, 117, null, null],
        ["ccw-p4", Ledger, 111, null, null],
        ["ccw-ap2", Ledger, 107, null, null],
        ["ccw-a1", Ledger, 90, null, null],
        ["ccw-p5", Ledger, 99, null, null],
        ["UNCRPD", Ledger, 193, null, null],
        ["crpd-op", Ledger, 108, null, null],
    ];

    /// <summary>Where a participant by whatever name stands.</summary>
    private static readonly string[][] Standings =
    [
        ["FIN", "apmbc", Ledger, "withdrawn"],
        ["Finland", "apmbc", "2025-12-01", "in-force"],
        ["POL", "apmbc", "2026-02-19", "in-force"],
        ["Poland", "apmbc", Ledger, "withdrawn"],
        ["Lettonie", "apmbc", "2025-12-27", "withdrawn"],
        ["Ukraine", "apmbc", Ledger, "in-force"],
        ["LTU", "ccm", Ledger, "withdrawn"],
        ["Vanuatu", "ccm", "2026-02-03", "awaiting"],
        ["Vanuatu", "ccm", "2026-03-01", "in-force"],
        ["Marshall Islands", "apmbc", "2025-06-01", "awaiting"],
        ["usa", "ccw", Ledger, "in-force"],
        ["United States of America", "apmbc", Ledger, "none"],
        ["burma", "apmbc", Ledger, "none"],
        ["European Union", "crpd", Ledger, "in-force"],
        ["Côte d'Ivoire", "ccw-p5", Ledger, "in-force"],
        ["Serbia", "apmbc", Ledger, "in-force"],
    ];

    /// <summary>How many changes there are between two days, and who is the last.</summary>
    private static readonly object[][] Changes =
    [
        ["apmbc", "2025-12-26", "2026-01-31", 4, "FIN"],
        ["apmbc", "2026-01-31", Ledger, 1, "POL"],
        ["ccm", "2026-02-03", "2026-03-01", 1, "VUT"],
        ["ccm", "2025-03-05", "2025-03-06", 1, "LTU"],
        ["apmbc", "2025-03-11", "2025-03-12", 1, "MHL"],
    ];

    private static readonly object[][] Ahead = [["2026-02-03", 2, "POL"], ["2026-02-20", 1, "VUT"], ["2026-03-01", 0, ""]];

    private static readonly object[][] Claims =
    [
        ["Ottawa Convention", 162, "2026-08-25", "beyond-horizon"],
        ["apmbc", 162, "2026-01-10", "true"],
        ["apmbc", 164, "2025-03-11", "true"],
    ];

    [Test]
    public void There_are_fifty_questions_with_known_answers() =>
        Assert.That(Figures.Length + Standings.Length + Changes.Length + Ahead.Length + Claims.Length, Is.EqualTo(50));

    [TestCaseSource(nameof(Figures))]
    public async Task A_figure_is_right_and_quoted(string instrument, string day, int parties, int? inForce, int? signatories)
    {
        var answer = await AskAsync("status", ("instrument", instrument), ("asOf", day));
        var view = answer.GetProperty("answer");
        Assert.That(view.GetProperty("parties").GetInt32(), Is.EqualTo(parties));
        if (inForce is not null)
            Assert.That(view.GetProperty("partiesInForce").GetInt32(), Is.EqualTo(inForce));
        if (signatories is not null)
            Assert.That(view.GetProperty("signatories").GetInt32(), Is.EqualTo(signatories));
        Assert.That(answer.GetProperty("statement").GetString(), Does.Contain($"{parties} ").And.Contain(day[..4]).Or.Contain("2026"));
        Assert.That(answer.GetProperty("day").GetString(), Is.EqualTo(day));
        await AssertQuotedAsync(answer);
    }

    [TestCaseSource(nameof(Standings))]
    public async Task A_standing_is_right_and_quoted(string participant, string instrument, string day, string status)
    {
        var answer = await AskAsync("participant", ("participant", participant), ("instrument", instrument), ("asOf", day));
        Assert.That(answer.GetProperty("answer").GetProperty("status").GetString(), Is.EqualTo(status));
        await AssertQuotedAsync(answer, hasActs: status != "none");
    }

    [TestCaseSource(nameof(Changes))]
    public async Task Changes_are_right_and_quoted(string instrument, string from, string to, int count, string last)
    {
        var answer = await AskAsync("changes", ("instrument", instrument), ("from", from), ("to", to));
        var items = answer.GetProperty("answer").GetProperty("items");
        Assert.That(items.GetArrayLength(), Is.EqualTo(count));
        Assert.That(items[count - 1].GetProperty("participant").GetProperty("code").GetString(), Is.EqualTo(last));
        await AssertQuotedAsync(answer);
    }

    [TestCaseSource(nameof(Ahead))]
    public async Task What_is_ahead_is_right_and_quoted(string day, int count, string first)
    {
        var answer = await AskAsync("upcoming", ("asOf", day));
        var items = answer.GetProperty("answer").GetProperty("items");
        Assert.That(items.GetArrayLength(), Is.EqualTo(count));
        if (count > 0)
            Assert.That(items[0].GetProperty("participant").GetProperty("code").GetString(), Is.EqualTo(first));
        await AssertQuotedAsync(answer, hasActs: count > 0);
    }

    [TestCase("instrument", "Ottawa Treaty", "POL")]
    [TestCase("participant", "Vanuatu", "VUT")]
    public async Task What_is_ahead_is_told_of_one_treaty_or_one_State(string parameter, string name, string only)
    {
        var answer = await AskAsync("upcoming", ("asOf", "2026-02-03"), (parameter, name));
        Assert.That(
            answer.GetProperty("answer").GetProperty("items").EnumerateArray()
                .Select(item => item.GetProperty("participant").GetProperty("code").GetString()),
            Is.EqualTo(new[] { only }));
        await AssertQuotedAsync(answer);
    }

    [TestCaseSource(nameof(Claims))]
    public async Task A_claim_is_judged_and_quoted(string instrument, int value, string day, string verdict)
    {
        var answer = await AskAsync("verify", ("instrument", instrument), ("value", value), ("asOf", day));
        Assert.That(answer.GetProperty("answer").GetProperty("verdict").GetString(), Is.EqualTo(verdict));
        await AssertQuotedAsync(answer);
    }

    [Test]
    public async Task The_tools_are_those_of_the_contract_and_only_read()
    {
        await using var client = await ConnectAsync();
        var tools = await client.ListToolsAsync();
        Assert.That(tools.Select(tool => tool.Name), Is.EquivalentTo(new[] { "status", "participant", "changes", "upcoming", "verify" }));
        Assert.That(tools.Select(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint), Is.All.True);
    }

    [TestCase("status", "instrument", "otawa", "Did you mean apmbc")]
    [TestCase("participant", "participant", "Finnland", "Did you mean FIN")]
    public async Task What_is_not_known_is_refused_with_suggestions(string tool, string name, string value, string hint)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value });
        Assert.That(result.IsError, Is.True);
        Assert.That(((TextContentBlock)result.Content[0]).Text, Does.Contain(hint));
    }

    [TestCase("status", """{}""", "instrument is missing: The treaty")]
    [TestCase("status", """{"instrument":null}""", "instrument is missing")]
    [TestCase("status", """{"instrument":5}""", "'5' is not a text")]
    [TestCase("status", """{"instrument":"apmbc","asof":"2009-08-01"}""", "Did you mean asOf? Known: instrument, asOf, lang.")]
    [TestCase("status", """{"instrument":"apmbc","asOf":"1 August"}""", "Write days as yyyy-MM-dd")]
    [TestCase("changes", """{"instrument":"apmbc"}""", "from is missing")]
    [TestCase("verify", """{"instrument":"apmbc","value":1.5}""", "'1.5' is not a whole number")]
    [TestCase("verify", """{"instrument":"apmbc","value":99999999999}""", "is not a whole number")]
    [TestCase("verify", """{"instrument":"apmbc","value":1,"measure":"share"}""", "is not one of parties")]
    public async Task A_wrong_argument_is_named_and_never_ignored(string tool, string arguments, string hint) =>
        Assert.That(await RefusalAsync(tool, arguments), Does.Contain(hint));

    [Test]
    public async Task A_text_of_any_length_is_refused_at_once() => Assert.That(
        await RefusalAsync("participant", $$"""{"participant":"{{new string('a', 200_000)}}"}"""), Does.Contain("longer than 200"));

    [Test]
    public async Task A_standing_today_says_how_far_it_is_known_before_it_is_derived()
    {
        var answer = await AskAsync("participant", ("participant", "Georgia"), ("instrument", "apmbc"), ("asOf", "2026-05-01"));
        Assert.That(answer.GetProperty("statement").GetString(), Does.StartWith(
            "Georgia: none, for 1 May 2026, by depositary data through 3 February 2026. The State has no act on record"));
    }

    [Test]
    public async Task Where_nothing_is_ahead_the_statement_says_so() => Assert.That(
        (await AskAsync("upcoming", ("participant", "FIN"), ("asOf", "2026-05-01"))).GetProperty("statement").GetString(),
        Is.EqualTo("Nothing further is known, by depositary data through 3 February 2026."));

    [Test]
    public async Task A_figure_today_says_how_far_it_is_known_in_the_language_asked_for()
    {
        var answer = await AskAsync("status", ("instrument", "apmbc"), ("lang", "fr"));
        Assert.That(answer.GetProperty("statement").GetString(), Does.Contain("161 États parties").And.Contain("3 février 2026"));
    }

    // Stateless: every question comes with a connection of its own.
    private static async Task<JsonElement> AskAsync(string tool, params (string Name, object Value)[] arguments)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, arguments.ToDictionary(each => each.Name, each => (object?)each.Value));
        Assert.That(result.IsError, Is.Not.True, () => ((TextContentBlock)result.Content[0]).Text);
        return JsonDocument.Parse(((TextContentBlock)result.Content[0]).Text).RootElement;
    }

    private static async Task<string> RefusalAsync(string tool, string arguments)
    {
        await using var client = await ConnectAsync();
        using var document = JsonDocument.Parse(arguments);
        var result = await client.CallToolAsync(
            tool, document.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => (object?)each.Value.Clone()));
        Assert.That(result.IsError, Is.True);
        return ((TextContentBlock)result.Content[0]).Text;
    }

    private static Task<McpClient> ConnectAsync()
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = new Uri("http://localhost/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
        };
        return McpClient.CreateAsync(new HttpClientTransport(options, Host.CreateClient(), loggerFactory: null, ownsHttpClient: true));
    }

    /// <summary>The horizon, an article and a source are there, and the pinned address gives the same answer for ever.</summary>
    private static async Task AssertQuotedAsync(JsonElement answer, bool hasActs = true)
    {
        Assert.That(answer.GetProperty("dataThrough").GetString(), Is.EqualTo("2026-02-03"));
        if (hasActs)
        {
            Assert.That(answer.GetProperty("articles").GetArrayLength(), Is.GreaterThan(0));
            Assert.That(answer.GetProperty("sources").GetArrayLength(), Is.GreaterThan(0));
        }

        using var api = new ApiClient(Host.CreateClient());
        var pinned = await api.GetAsync(new Uri(answer.GetProperty("address").GetString()!).PathAndQuery);
        Assert.That(JsonElement.DeepEquals(pinned.Json, answer.GetProperty("answer")), Is.True, answer.GetProperty("address").GetString());
    }
}
