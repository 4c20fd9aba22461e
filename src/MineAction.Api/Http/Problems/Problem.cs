using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MineAction.Api.Http.Problems;

/// <summary>A problem document (RFC 9457): what was wrong, with what, and what to do.</summary>
internal record Problem : IResult
{
    public const string ContentType = "application/problem+json";

    /// <summary>A stable URI for the kind of problem.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>What was wrong this time, and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked.</summary>
    public string Instance { get; init; } = "";

    /// <summary>What was wrong with each field.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    /// <summary>The nearest values that exist, where an unknown one was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Suggestions { get; init; }

    /// <summary>In how many seconds to try again: told in the header, where also programs look that read no document.</summary>
    [JsonIgnore]
    public int? RetryAfter { get; init; }

    /// <summary>What to quote when asking the operator about it.</summary>
    public string TraceId { get; init; } = "";

    /// <summary>How this document is written. A problem that says more than this type overrides it.</summary>
    protected virtual JsonTypeInfo TypeInfo => ProblemsJson.Responses.Problem;

    public static Problem Of(ProblemType type, string detail) =>
        new() { Type = type.Uri, Title = type.Title, Status = type.Status, Detail = detail };

    /// <summary>One message for one field; it is also the detail.</summary>
    public static Problem OfField(ProblemType type, string field, string message) =>
        OfFields(type, new Dictionary<string, IReadOnlyList<string>> { [field] = [message] });

    public static Problem OfFields(ProblemType type, IReadOnlyDictionary<string, IReadOnlyList<string>> errors) =>
        Of(type, string.Join(" ", errors.Values.SelectMany(messages => messages))) with { Errors = errors };

    public async Task ExecuteAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.Headers.CacheControl = "no-store";
        if (RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.Remove("ETag");
        http.Response.Headers.Remove("Link");
        http.Response.Headers.Remove("Content-Disposition");
        var document = this with { Instance = http.Request.PathBase + http.Request.Path, TraceId = RequestTrace.Of(http) };
        await http.Response.WriteAsJsonAsync(document, TypeInfo, ContentType, http.RequestAborted);
    }
}
