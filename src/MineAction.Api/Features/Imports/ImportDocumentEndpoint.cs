using System.Text.Json;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Imports;

/// <summary>The depositary has published a page: what does it say that the register does not?</summary>
internal static class ImportDocumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<ImportDocumentRequest, ImportDocumentValidator, ImportDocumentResponse>(HttpMethods.Post, "/imports", HandleAsync, StatusCodes.Status200OK)
        .Accepts<string>(SourceFormats.MediaTypes[0], [.. SourceFormats.MediaTypes.Skip(1)])
        .Produces<ImportRefusal>(StatusCodes.Status422UnprocessableEntity, Problem.ContentType)
        .WithName("importDocument")
        .WithTags("Writing")
        .WithSummary("Import a source document")
        .WithDescription("A status page or status XML of the depositary, or our own export of actions, compared with the register and applied as one revision or not at all. The answer is the plan: what is added, what differs, what agrees, what the register has from this source and the document lacks. What differs is applied only with accept=changes; what is missing is never retracted. A document in which anything cannot be read is not applied: 422 with the findings. A treaty that the register lacks: 422 with a proposedInstrument to complete and post to /v1/instruments. What the law does not admit is reported and applied all the same: the depositary has accepted it.");

    private static async Task<IResult> HandleAsync(
        [AsParameters] ImportDocumentRequest request, HttpContext http, RegisterProvider registers, IdempotentWriter writes, TimeProvider clock)
    {
        var body = await RequestBody.ReadAsync(http, DocumentReader.MaximumBytes, [.. SourceFormats.MediaTypes]);
        var newest = registers.Newest;
        var reader = new DocumentReader(newest.Register.Names);
        var document = await reader.ReadAsync(new MemoryStream(body.Bytes), SourceFormats.OfMediaType(body.MediaType), http.RequestAborted);
        if (request.IsDryRun())
        {
            var now = clock.GetUtcNow();
            return AnswerOf(http, Import.Preview(Plan(http, request, document, newest, now), newest, now), isDryRun: true, now);
        }

        return await writes.ExecuteAsync(http, async write =>
        {
            var plan = Plan(http, request, document, write.Before, write.Now);
            return AnswerOf(http, await Import.ApplyAsync(plan, write, http.Editor(), request.AcceptsChanges()), isDryRun: false, write.Now);
        });
    }

    private static WriteResponse AnswerOf(HttpContext http, ImportOutcome outcome, bool isDryRun, DateTimeOffset now) => new()
    {
        Status = StatusCodes.Status200OK,
        Revision = outcome.Recorded.Revision.Id,
        Body = JsonSerializer.Serialize(ImportDocumentResponse.Of(http, outcome, isDryRun, now), ApiJson.Answers.ImportDocumentResponse),
    };

    /// <exception cref="ProblemException">No instrument has the slug (404), or the document cannot be compared or, unless it is a dry run, not applied (422).</exception>
    private static ImportPlan Plan(HttpContext http, ImportDocumentRequest request, StatusDocument document, RegisterSnapshot newest, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var plan = ImportPlanner.Plan(document, newest.Register, request.Slug(), today);
        if (plan.Proposal is null && request.Instrument is { } slug)
            _ = http.ReadingOf(newest, today).StatusOf(slug);
        return plan.Tables.Count > 0 && (request.IsDryRun() || !plan.HasErrors) ? plan : throw new ProblemException(ImportRefusal.Of(plan));
    }
}
