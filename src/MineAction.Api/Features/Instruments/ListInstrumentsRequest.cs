using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed record ListInstrumentsRequest : ListRequest
{
    [FromQuery(Name = "q")]
    [Description("Only those whose title (in English or in the language of the answer), short title, other names in use or slug have these words, whole or by their beginnings; accents and case make no difference. The best match comes first.")]
    [Example("ottawa")]
    public string? Q { get; init; }
}
