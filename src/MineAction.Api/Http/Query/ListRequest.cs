using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MineAction.Api.Http.Query;

/// <summary>What every question for a list may say.</summary>
internal abstract record ListRequest : AsOfRequest
{
    [FromQuery(Name = "limit")]
    [Description("Items in one answer, 1 to 1000. Default: 500; a CSV or XLSX without a limit holds the whole list.")]
    [Example("100")]
    public string? Limit { get; init; }

    [FromQuery(Name = "cursor")]
    [Description("Where to go on: the opaque value in the next link of the answer before.")]
    public string? Cursor { get; init; }
}
