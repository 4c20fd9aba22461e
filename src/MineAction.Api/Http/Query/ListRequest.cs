using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using FastEndpoints;

namespace MineAction.Api.Http.Query;

/// <summary>A read of a list, page by page.</summary>
internal abstract record ListRequest : AsOfRequest
{
    [QueryParam]
    [Range(1, PageCursor.MaximumLimit)]
    [Description("Items in one answer, 1 to 1000. Default: 500; a CSV or XLSX without a limit holds the whole list.")]
    [Example("100")]
    public int? Limit { get; init; }

    [QueryParam]
    [Description("Where to go on: the opaque value in the next link of the answer before.")]
    public PageCursor? Cursor { get; init; }
}
