using System.Text.Json.Nodes;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using ModelContextProtocol;

namespace MineAction.Api.Assistants;

/// <summary>Questions to the service's own addresses: what an assistant is told is what everybody is told there.</summary>
internal sealed class Questions(OwnPipeline pipeline, IHttpContextAccessor requests, RegisterProvider registers)
{
    /// <summary>The newest register.</summary>
    public TreatyRegister Register => registers.Newest.Register;

    /// <summary>The answer at an address under <c>/v1</c>, as JSON.</summary>
    /// <param name="path">The path under <c>/v1</c>.</param>
    /// <param name="query">Parameters; those that are null are left out.</param>
    /// <exception cref="McpException">The address refuses the question, and says why.</exception>
    public async Task<JsonObject> AskAsync(string path, params (string Name, string? Value)[] query)
    {
        var (status, body) = await pipeline.GetAsync(requests.HttpContext!.Request, $"/v1/{path}", QueryOf(query));
        var answer = JsonNode.Parse(body)!.AsObject();
        return status == StatusCodes.Status200OK
            ? answer
            : throw new McpException((string?)answer["detail"] ?? $"The answer was {status}.");
    }

    /// <summary>The day that an answer is about; that of a verdict is a part of its claim.</summary>
    public static string? DayOf(JsonObject answer) => (string?)(answer["asOf"] ?? answer["claim"]?["asOf"]);

    /// <summary>The address under which an answer stays what it is.</summary>
    public string AddressOf(JsonObject answer, string path, params (string Name, string? Value)[] query)
    {
        var request = requests.HttpContext!.Request;
        var pinned = query
            .Where(each => each.Name != "asOf")
            .Append(("asOf", DayOf(answer)))
            .Append(("revision", answer["revision"]?.ToString()));
        return $"{RequestOrigin.Of(request)}/v1/{path}{QueryOf(pinned)}";
    }

    /// <summary>The instrument of this slug, number or name.</summary>
    /// <exception cref="McpException">It is not one alone: the message suggests.</exception>
    public Instrument InstrumentOf(string name) =>
        Register.Instruments.GetValueOrDefault(name.ToLowerInvariant())
        ?? InstrumentNames.Of(Register).Only(name)
        ?? (InstrumentNames.Of(Register).Search(name) is [var only] ? only.Owner : null)
        ?? throw Unknown("instrument", name, Suggestions.ToInstrument(Register, name));

    /// <summary>The participant of this code or name.</summary>
    /// <exception cref="McpException">It is not one alone: the message suggests.</exception>
    public Participant ParticipantOf(string name) =>
        Register.Participants.GetValueOrDefault(name.ToUpperInvariant())
        ?? Register.Names.Only(name)
        ?? (Register.Names.Search(name) is [var only] ? only.Owner : null)
        ?? throw Unknown("participant", name, Suggestions.ToParticipant(Register, name));

    private static McpException Unknown(string what, string name, IReadOnlyList<string> suggestions) =>
        new($"No {what} is known as '{Quoted.Of(name)}', or several are. Did you mean {string.Join(" or ", suggestions)}?");

    private static QueryString QueryOf(IEnumerable<(string Name, string? Value)> query) => QueryString.Create(
        query.Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Name, each.Value)));
}
