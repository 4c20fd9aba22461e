using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats;

/// <summary>Results of reads in the format asked for: one object, or one page of a list.</summary>
internal static class FormattedResults
{
    /// <summary>One object; as a table it has one row.</summary>
    public static IResult One<T>(QueryContext context, T value, JsonTypeInfo<T> type)
        where T : class =>
        context.Format == OutputFormat.Json ? TypedResults.Json(value, type) : new TableResult<T>(context, [value], type);

    /// <summary>The page asked for. A table without a limit holds the whole list.</summary>
    /// <param name="http">The request.</param>
    /// <param name="context">Its query context.</param>
    /// <param name="request">Limit and cursor.</param>
    /// <param name="all">The whole list, in order.</param>
    /// <param name="item">Makes an item of what the list holds.</param>
    /// <param name="itemType">How an item is written.</param>
    /// <param name="listType">How the list is written.</param>
    /// <param name="columns">The columns of a table, where they are not just those of the item.</param>
    public static IResult List<TSource, T>(
        HttpContext http,
        QueryContext context,
        ListRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<ListResponse<T>> listType,
        IReadOnlyList<TableColumn>? columns = null)
        where T : class => List(http, context, request, all, item, itemType, listType, page => page, columns);

    /// <summary>The same for a list that says more than its items.</summary>
    public static IResult List<TSource, T, TList>(
        HttpContext http,
        QueryContext context,
        ListRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<TList> listType,
        Func<ListResponse<T>, TList> list,
        IReadOnlyList<TableColumn>? columns = null)
        where T : class
    {
        var page = PageOf(http, context, request, all.Count);
        var items = all.Skip(page.Offset).Take(page.Limit).Select(item);
        return context.Format == OutputFormat.Json
            ? TypedResults.Json(list(Json(context, page, items)), listType)
            : new TableResult<T>(context, items, itemType, columns);
    }

    /// <summary>The page of a list that is too long to be held in memory: <paramref name="read"/> is given offset and limit.</summary>
    public static async Task<IResult> ListAsync<T>(
        HttpContext http,
        QueryContext context,
        ListRequest request,
        int total,
        Func<int, int, Task<IEnumerable<T>>> read,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<ListResponse<T>> listType)
        where T : class
    {
        var page = PageOf(http, context, request, total);
        var items = await read(page.Offset, page.Limit);
        return context.Format == OutputFormat.Json
            ? TypedResults.Json(Json(context, page, items), listType)
            : new TableResult<T>(context, items, itemType);
    }

    private static ListResponse<T> Json<T>(QueryContext context, Page page, IEnumerable<T> items) => new()
    {
        AsOf = context.AsOf,
        Revision = context.Revision,
        Projected = context.Projected,
        DataThrough = context.DataThrough,
        Total = page.Total,
        Items = [.. items],
        Next = page.Next,
    };

    /// <summary>The page asked for, and the address of the next, which also goes into the Link header (RFC 8288).</summary>
    private static Page PageOf(HttpContext http, QueryContext context, ListRequest request, int total)
    {
        var offset = request.Cursor?.Offset ?? 0;
        var limit = request.Limit ?? (context.Format == OutputFormat.Json ? PageCursor.DefaultLimit : int.MaxValue);
        if (total - offset <= limit)
            return new(offset, limit, total, null);

        var query = http.Request.Query.Where(pair => pair.Key != "cursor")
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create("cursor", (string?)NextCursor().ToCursor()));
        var next = http.Request.PathBase + http.Request.Path + QueryString.Create(query);
        http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return new(offset, limit, total, next);

        PageCursor NextCursor() => new(context.Revision, context.AsOf, offset + limit, PageCursor.QuestionOf(http.Request));
    }

    private sealed record Page(int Offset, int Limit, int Total, string? Next);
}
