using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

/// <summary>Base class of every read of a list, page by page.</summary>
/// <typeparam name="TRequest">The request of the slice.</typeparam>
/// <typeparam name="TResponse">Its response as JSON.</typeparam>
internal abstract class ListEndpoint<TRequest, TResponse> : ReadEndpoint<TRequest, TResponse>
    where TRequest : ListRequest
{
    /// <summary>The page asked for. A table without a limit holds the whole list.</summary>
    /// <param name="request">Limit and cursor.</param>
    /// <param name="all">The whole list, in order.</param>
    /// <param name="item">Makes an item of what the list holds.</param>
    /// <param name="itemType">How an item is written.</param>
    /// <param name="listType">How the page is written.</param>
    /// <param name="columns">The columns of a table, where they are not just those of the item.</param>
    protected IResult List<TSource, T>(
        TRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<ListResponse<T>> listType,
        IReadOnlyList<TableColumn>? columns = null)
        where T : class => FormattedResults.List(HttpContext, QueryContext, request, all, item, itemType, listType, columns);

    /// <summary>The same for a list that says more than its items.</summary>
    protected IResult List<TSource, T>(
        TRequest request,
        IReadOnlyList<TSource> all,
        Func<TSource, T> item,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<TResponse> listType,
        Func<ListResponse<T>, TResponse> list)
        where T : class => FormattedResults.List(HttpContext, QueryContext, request, all, item, itemType, listType, list);

    /// <summary>The page asked for of a list that is too long to be held: <paramref name="read"/> is given offset and limit.</summary>
    protected Task<IResult> ListAsync<T>(
        TRequest request,
        int total,
        Func<int, int, Task<IEnumerable<T>>> read,
        JsonTypeInfo<T> itemType,
        JsonTypeInfo<ListResponse<T>> listType)
        where T : class => FormattedResults.ListAsync(HttpContext, QueryContext, request, total, read, itemType, listType);
}
