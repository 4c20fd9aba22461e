using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Imports;

internal sealed record ImportDocumentRequest
{
    public const string Changes = "changes";

    [FromQuery(Name = "dryRun")]
    [Description("true: the plan alone, nothing is recorded. Default: false.")]
    [Example("true")]
    public string? DryRun { get; init; }

    [FromQuery(Name = "instrument")]
    [Description("The slug of the instrument that the document is of. Needed where the document does not say it, as the depositary's XML may not; a document of another one is refused.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }

    [FromQuery(Name = "accept")]
    [Description("changes: where the document and the register differ, the document prevails. Without it the register stays as it is there, and the difference is reported.")]
    [Example(Changes)]
    public string? Accept { get; init; }

    public bool IsDryRun() => DryRun == "true";

    public bool AcceptsChanges() => Accept is not null;

    public string? Slug() => Instrument?.ToLowerInvariant();
}
