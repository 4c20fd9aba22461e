using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MineAction.Api.Http.Query;

/// <summary>What every question may say whose answer has words and a choice of formats.</summary>
internal abstract record LocalizedRequest : RevisionRequest
{
    [FromQuery(Name = "lang")]
    [Description("The language of names and labels: ar, zh, en, fr, ru or es. Beats Accept-Language; any other falls back to en, as Content-Language says.")]
    [Example("fr")]
    public string? Lang { get; init; }

    [FromQuery(Name = "format")]
    [Description("The format of the answer. Beats Accept.")]
    [Example("json")]
    public string? Format { get; init; }
}
