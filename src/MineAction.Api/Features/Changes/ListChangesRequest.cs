using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

internal sealed record ListChangesRequest : ListRequest
{
    [FromQuery(Name = "after")]
    [Description("The last revision whose changes the caller has; 0 for none.")]
    [Example("0")]
    public string? After { get; init; }
}
