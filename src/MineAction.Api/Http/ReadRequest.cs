using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace MineAction.Api.Http;

/// <summary>What every question about a day may say.</summary>
internal abstract record ReadRequest : RevisionRequest
{
    [FromQuery(Name = "asOf")]
    [Description("The legal day asked about, as yyyy-MM-dd. Default: today (UTC). A future day is allowed; the answer then says projected.")]
    [Example("2009-08-01")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "lang")]
    [Description("The language of names and labels: ar, zh, en, fr, ru or es. Beats Accept-Language; any other falls back to en, as Content-Language says.")]
    [Example("fr")]
    public string? Lang { get; init; }

    [FromQuery(Name = "format")]
    [Description("The format of the answer. Beats Accept.")]
    [Example("json")]
    public string? Format { get; init; }

    public override IReadOnlyList<OutputFormat> Formats() => OutputFormats.OfTables;
}
