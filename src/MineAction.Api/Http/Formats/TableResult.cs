using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Limits;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Formats;

/// <summary>Rows written as a table in the format asked for.</summary>
/// <param name="context">The question.</param>
/// <param name="rows">Its answer.</param>
/// <param name="type">How an item is written as JSON, which names the columns.</param>
/// <param name="columns">The columns, where they are not just those of the type.</param>
internal sealed partial class TableResult<T>(
    QueryContext context,
    IEnumerable<T> rows,
    JsonTypeInfo<T> type,
    IReadOnlyList<TableColumn>? columns = null) : IResult
    where T : class
{
    private readonly IReadOnlyList<TableColumn> _columns = TableColumns.WithOrigin(columns ?? TableColumns.Of(type), context);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType =
            OutputFormats.MediaTypeOf(context.Format) + (context.Format == OutputFormat.Csv ? "; charset=utf-8; header=present" : "");
        response.Headers.ContentDisposition =
            $"attachment; filename=\"{FileName(httpContext.Request)}.{Code<OutputFormat>.Of(context.Format)}\"";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        if (context.Format == OutputFormat.Csv)
        {
            await CsvOutput.WriteAsync(response.Body, _columns, rows.Cast<object>(), httpContext.RequestAborted);
            return;
        }

        var all = rows.Cast<object>().ToList();
        var heavy = httpContext.RequestServices.GetRequiredService<HeavyAnswers>();
        await heavy.ExecuteAsync(httpContext, all.Count, () => XlsxOutput.WriteAsync(
            response.Body,
            _columns,
            all,
            AboutSheet.Of(httpContext.Request, context),
            Languages.IsRightToLeft(context.Language),
            httpContext.RequestAborted));
    }

    // /v1/instruments/apmbc/participants on a day is apmbc-participants-2009-08-01; beyond the horizon the name says how far the data
    // reach.
    private string FileName(HttpRequest request)
    {
        var segments = request.Path.Value!.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        if (segments.Count > 1 && segments[0] == "instruments")
            segments.RemoveAt(0);
        var name = Unsafe().Replace(string.Join('-', segments), "");
        // What is not about a day is named by its revision: a name that changed every day would belong to no lasting answer.
        if (!context.IsAboutADay)
            return $"{name}-r{context.Revision}";
        var day = context.DayOf(context.DataThrough);
        return $"{name}-{IsoDate.Of(context.AsOf)}"
            + (day is { IsBeyondHorizon: true, Through: { } last } ? $"-data-through-{IsoDate.Of(last)}" : "");
    }

    [GeneratedRegex("[^a-z0-9-]")]
    private static partial Regex Unsafe();
}
