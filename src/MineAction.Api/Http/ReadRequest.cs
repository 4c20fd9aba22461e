using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MineAction.Api.Http;

/// <summary>What every question to the register may say. Values stay text until the validator has seen them, so that every error is told at once.</summary>
internal abstract record ReadRequest
{
    [FromQuery(Name = "asOf")]
    [Description("The legal day asked about, as yyyy-MM-dd. Default: today (UTC). A future day is allowed; the answer then says projected.")]
    [Example("2009-08-01")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "revision")]
    [Description("The state of our record asked about, as a revision number. Default: the newest. Not together with knownAt.")]
    [Example("1")]
    public string? Revision { get; init; }

    [FromQuery(Name = "knownAt")]
    [Description("The instant whose record is wanted, as RFC 3339 in UTC; a plain day means its end, UTC. Not together with revision.")]
    [Example("2036-01-01T00:00:00Z")]
    public string? KnownAt { get; init; }

    [FromQuery(Name = "lang")]
    [Description("The language of names and labels: ar, zh, en, fr, ru or es. Beats Accept-Language; any other falls back to en, as Content-Language says.")]
    [Example("fr")]
    public string? Lang { get; init; }

    [FromQuery(Name = "format")]
    [Description("The format of the answer. Beats Accept.")]
    [Example("json")]
    public string? Format { get; init; }

    /// <summary>Whether Accept chooses the format of the answer; false where there is only one.</summary>
    internal virtual bool IsNegotiated => true;
}
