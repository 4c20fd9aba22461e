using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using FastEndpoints;

namespace MineAction.Api.Http.Query;

/// <summary>Base of every read: the state of our record that is asked about.</summary>
internal abstract record RevisionRequest
{
    [QueryParam]
    [Range(1, int.MaxValue)]
    [Description("The state of our record asked about, as a revision number. Default: the newest. Not together with knownAt.")]
    [Example("1")]
    public int? Revision { get; init; }

    [QueryParam]
    [Description("The instant whose record is wanted, as RFC 3339 in UTC; a plain day means its end, UTC. Not together with revision.")]
    [Example("2036-01-01T00:00:00Z")]
    public DateTimeOffset? KnownAt { get; init; }
}
