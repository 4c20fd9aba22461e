using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Query;

/// <summary>What every question to the register may say, whether or not it is about a day. Values stay text until the validator has seen them, so that every error is told at once.</summary>
internal abstract record RevisionRequest
{
    [FromQuery(Name = "revision")]
    [Description("The state of our record asked about, as a revision number. Default: the newest. Not together with knownAt.")]
    [Example("1")]
    public string? Revision { get; init; }

    [FromQuery(Name = "knownAt")]
    [Description("The instant whose record is wanted, as RFC 3339 in UTC; a plain day means its end, UTC. Not together with revision.")]
    [Example("2036-01-01T00:00:00Z")]
    public string? KnownAt { get; init; }
}
