using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Export;

/// <summary>May I have all of it?</summary>
internal static class ExportRegisterEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ExportRegisterRequest, ExportRegisterValidator, byte[]>("/export/register.zip", Handle, [OutputFormat.Zip])
        .WithName("exportRegister")
        .WithTags("Trust")
        .WithSummary("The whole register as files")
        .WithDescription("Every table of a revision as CSV, the instruments with their clauses as JSON, a README and SHA-256 sums: byte for byte the same for the same revision, and what a register can be built from again.");

    private static IResult Handle([AsParameters] ExportRegisterRequest _, HttpContext http)
    {
        var context = http.QueryContext();
        http.Response.ContentType = OutputFormats.MediaTypeOf(OutputFormat.Zip);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"register-{context.Revision}.zip\"";
        return HttpMethods.IsHead(http.Request.Method) ? TypedResults.Empty : new RegisterArchive(context.Snapshot);
    }
}
