using System.ComponentModel;
using FastEndpoints;

namespace MineAction.Api.Http.Query;

/// <summary>A read whose response has words and a choice of formats.</summary>
internal abstract record LocalizedRequest : RevisionRequest
{
    [QueryParam]
    [Description(
        "The language of names and labels: ar, zh, en, fr, ru or es. Beats Accept-Language; any other falls back to en, as " +
        "Content-Language says.")]
    [Example("fr")]
    public string? Lang { get; init; }

    [QueryParam]
    [Description("The format of the answer. Beats Accept.")]
    [Example("json")]
    public OutputFormat? Format { get; init; }
}
