using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using FastEndpoints;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

/// <summary>A read of the changes by a feed reader.</summary>
internal abstract record FeedRequest : LocalizedRequest
{
    [QueryParam]
    [Description("Only changes to this instrument, its actions and its published figures, by slug in any case.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }

    [QueryParam]
    [Range(1, int.MaxValue)]
    [Description("Only changes of revisions before this one: where the next part of a feed begins. Follow the feed's own link.")]
    [Example("2")]
    public int? Before { get; init; }
}
