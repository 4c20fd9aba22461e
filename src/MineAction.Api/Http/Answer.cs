using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace MineAction.Api.Http;

/// <summary>Answers to questions understood, in the format asked for.</summary>
internal static class Answer
{
    /// <summary>One object; as a table it has one row.</summary>
    public static IResult One<T>(Reading reading, T value, JsonTypeInfo<T> type)
        where T : class =>
        reading.Format == OutputFormat.Json ? TypedResults.Json(value, type) : new TableResult<T>(reading, [value], type);

    /// <summary>The part of a list that was asked for. A table without a limit holds the whole list.</summary>
    /// <param name="http">The request.</param>
    /// <param name="request">Limit and cursor.</param>
    /// <param name="all">The whole list, in order.</param>
    /// <param name="item">Makes an item of what the list holds.</param>
    /// <param name="itemType">How an item is written.</param>
    /// <param name="listType">How the list is written.</param>
    /// <param name="columns">The columns of a table, where they are not just those of the item.</param>
    public static IResult List<TSource, T>(
        HttpContext http,
        ListRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<ListResponse<T>> listType,
        IReadOnlyList<TableColumn>? columns = null)
        where T : class => List(http, request, all, item, itemType, listType, part => part, columns);

    /// <summary>The same for a list that says more than its items.</summary>
    public static IResult List<TSource, T, TList>(
        HttpContext http,
        ListRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<TList> listType,
        Func<ListResponse<T>, TList> list,
        IReadOnlyList<TableColumn>? columns = null)
        where T : class
    {
        var reading = http.Reading();
        var (items, next) = Part(http, request, all);
        if (reading.Format != OutputFormat.Json)
            return new TableResult<T>(reading, items.Select(item), itemType, columns);
        var part = new ListResponse<T>
        {
            AsOf = reading.AsOf,
            Revision = reading.Revision,
            Projected = reading.Projected,
            Total = all.Count,
            Items = [.. items.Select(item)],
            Next = next,
        };
        return TypedResults.Json(list(part), listType);
    }

    /// <summary>The part of <paramref name="all"/> that is asked for, and the address of the next; announces it in the Link header too.</summary>
    private static (IEnumerable<T> Items, string? Next) Part<T>(HttpContext http, ListRequest request, IReadOnlyList<T> all)
    {
        var reading = http.Reading();
        var offset = request.Cursor is { } cursor && Page.TryParseCursor(cursor, out var page) ? page!.Offset : 0;
        var limit = request.Limit is { } text ? int.Parse(text, CultureInfo.InvariantCulture)
            : reading.Format == OutputFormat.Json ? Page.DefaultLimit
            : int.MaxValue;
        var items = all.Skip(offset).Take(limit);
        if (all.Count - offset <= limit)
            return (items, null);

        var query = http.Request.Query.Where(pair => pair.Key != "cursor")
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create("cursor", (string?)new Page(reading.Revision, reading.AsOf, offset + limit).ToCursor()));
        var next = http.Request.PathBase + http.Request.Path + QueryString.Create(query);
        http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return (items, next);
    }
}
