using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Export;

[Formats(OutputFormat.Zip, Name = "ArchiveFormat")]
internal sealed record ExportRegisterRequest : RevisionRequest
{
    [QueryParam]
    [Description("csv: every table as CSV. parquet: as Apache Parquet too, with real days, numbers and booleans.")]
    [Example("parquet")]
    public ArchiveTables Tables { get; init; }
}

/// <summary>May I have all of it?</summary>
internal sealed class ExportRegisterEndpoint : ReadEndpoint<ExportRegisterRequest, byte[]>
{
    public override void Configure() => Get(
        "/export/register.zip",
        "Trust",
        "The whole register as files",
        "Every table of a revision as CSV, and as Parquet where tables=parquet, the instruments with their clauses as JSON, a README, " +
        "SHA-256 sums, and datapackage.json, which says what each column is, which are keys and what they refer to (Frictionless Data): " +
        "byte for byte the same for the same revision, and what a register can be built from again.");

    protected override IResult Handle(ExportRegisterRequest request)
    {
        HttpContext.Response.ContentType = OutputFormats.MediaTypeOf(OutputFormat.Zip);
        HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"register-{QueryContext.Revision}.zip\"";
        return HttpMethods.IsHead(HttpContext.Request.Method)
            ? TypedResults.Empty
            : new RegisterArchive(QueryContext.Snapshot, request.Tables);
    }
}
