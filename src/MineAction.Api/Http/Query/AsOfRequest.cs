using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MineAction.Api.Http.Query;

/// <summary>What every question about a day may say.</summary>
internal abstract record AsOfRequest : LocalizedRequest
{
    [FromQuery(Name = "asOf")]
    [Description("The legal day asked about, as yyyy-MM-dd. Default: today (UTC). A future day is allowed; the answer then says projected.")]
    [Example("2009-08-01")]
    public string? AsOf { get; init; }
}
