using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Export;

[Formats(OutputFormat.Zip, Name = "ArchiveFormat")]
internal sealed record ExportRegisterRequest : RevisionRequest;

/// <summary>May I have all of it?</summary>
internal sealed class ExportRegisterEndpoint : ReadEndpoint<ExportRegisterRequest, byte[]>
{
    public override void Configure() => Get(
        "/export/register.zip",
        "Trust",
        "The whole register as files",
        "Every table of a revision as CSV, the instruments with their clauses as JSON, a README and SHA-256 sums: byte for byte the " +
        "same for the same revision, and what a register can be built from again.");

    protected override IResult Handle(ExportRegisterRequest request)
    {
        HttpContext.Response.ContentType = OutputFormats.MediaTypeOf(OutputFormat.Zip);
        HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"register-{QueryContext.Revision}.zip\"";
        return HttpMethods.IsHead(HttpContext.Request.Method) ? TypedResults.Empty : new RegisterArchive(QueryContext.Snapshot);
    }
}
