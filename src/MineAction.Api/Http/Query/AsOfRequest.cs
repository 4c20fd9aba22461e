using System.ComponentModel;
using FastEndpoints;

namespace MineAction.Api.Http.Query;

/// <summary>A read about a legal day.</summary>
internal abstract record AsOfRequest : LocalizedRequest
{
    [QueryParam]
    [Description(
        "The legal day asked about, as yyyy-MM-dd. Default: today (UTC). A future day is allowed; the answer then says projected.")]
    [Example("2009-08-01")]
    public DateOnly? AsOf { get; init; }

    /// <summary>The last day that the answer speaks of, where the request names one beside <see cref="AsOf"/>.</summary>
    protected internal virtual DateOnly? LastDay => null;
}
