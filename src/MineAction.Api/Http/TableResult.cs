using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace MineAction.Api.Http;

/// <summary>Rows written as a table in the format asked for.</summary>
internal sealed partial class TableResult<T>(Reading reading, IEnumerable<T> rows, JsonTypeInfo<T> type) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName(httpContext.Request)}.csv\"";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await CsvOutput.WriteAsync(response.Body, TableColumns.Of(type), rows.Cast<object>(), httpContext.RequestAborted);
    }

    // /v1/instruments/apmbc/participants on a day is apmbc-participants-2009-08-01.
    private string FileName(HttpRequest request)
    {
        var segments = request.Path.Value!.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        if (segments.Count > 1 && segments[0] == "instruments")
            segments.RemoveAt(0);
        return Unsafe().Replace(string.Join('-', segments), "") + "-" + DayText.Of(reading.AsOf);
    }

    [GeneratedRegex("[^a-z0-9-]")]
    private static partial Regex Unsafe();
}
