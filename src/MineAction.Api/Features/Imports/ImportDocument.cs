using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Imports;

[Body(
    DocumentReader.MaximumBytes, "text/html", "application/xhtml+xml", "multipart/related", "message/rfc822", "application/xml", "text/xml",
    "text/csv", Otherwise = DocumentSignature.SaveThePage)]
internal sealed record ImportDocumentRequest : WriteRequest
{
    [QueryParam]
    [Description("true: the plan alone, nothing is recorded. Default: false.")]
    [Example("true")]
    public bool DryRun { get; init; }

    [QueryParam]
    [Description(
        "The slug of the instrument that the document is of. Needed where the document does not say it, as the depositary's XML may " +
        "not; a document of another one is refused.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }

    [QueryParam]
    [Description(
        "What is accepted, once for each: changes (where the document and the register differ, the document prevails), older (the " +
        "document is older than the source of what it would change), unread (passages that may hide an act of status), or the number " +
        "of one member of added, changed or findings. Numbers need If-Match with the ETag of the dry run that showed them.")]
    [Example("changes")]
    public string[]? Accept { get; init; }

    [QueryParam]
    [Description(
        "The day of which the document speaks, where it prints none: the depositary's XML does not, and is refused without it. By a " +
        "document that is applied whole the register knows the instrument's acts through this day (dataThrough).")]
    [Example("2026-02-03")]
    public DateOnly? StatusAsAt { get; init; }
}

internal sealed class ImportDocumentValidator : AbstractValidator<ImportDocumentRequest>
{
    public ImportDocumentValidator()
    {
        RuleForEach(request => request.Accept).Must(ImportDecisions.IsValid)
            .OverridePropertyName("accept")
            .WithMessage((_, text) => $"'{Quoted.Of(text)}' is not one of {ImportDecisions.Values}.");
    }
}

/// <summary>The depositary has published a page: what does it say that the register does not?</summary>
internal sealed class ImportDocumentEndpoint(TimeProvider clock)
    : WriteEndpoint<ImportDocumentRequest>
{
    public override void Configure()
    {
        Write<ImportDocumentResponse>(
            FastEndpoints.Http.POST,
            "/imports",
            StatusCodes.Status200OK,
            "Writing",
            "Import a source document",
            "A status page or status XML of the depositary, or our own export of actions, compared with the register and applied as " +
            "one revision or not at all. The answer is the plan: what is added, what differs, what agrees, what the register has " +
            "from this source and the document lacks. What differs is applied only where it is accepted; what is missing is never " +
            "retracted. A document in which anything cannot be read is not applied: 422 with the findings. Passages that may hide an " +
            "act of status, and a document older than the source of what it would change, must be accepted: else 409, and nothing is " +
            "recorded. A treaty that the register lacks: 422 with a proposedInstrument to complete and post to /v1/instruments. What " +
            "the law does not admit is reported and applied all the same: the depositary has accepted it.");
        Description(static slice => slice
            .Produces<ImportRefusal>(StatusCodes.Status409Conflict, Problem.ContentType)
            .Produces<ImportRefusal>(StatusCodes.Status422UnprocessableEntity, Problem.ContentType));
        Definition.Metadata(new PreconditionMetadata(IsRequired: false));
        Validator<ImportDocumentValidator>();
    }

    public override async Task<IResult> ExecuteAsync(ImportDocumentRequest request, CancellationToken cancellation)
    {
        if (DocumentSignature.IsCompressed(request.SentBody.Bytes))
        {
            throw new ProblemException(Problem.Of(
                ProblemType.UnsupportedMediaType, "The document is compressed (gzip or zip): unpack it, and send what is in it."));
        }

        var newest = Registers.Newest;
        var reader = new DocumentReader(newest.Register.Names);
        var format = SourceFormats.OfMediaType(request.SentBody.MediaType);
        var document = (await reader.ReadAsync(new MemoryStream(request.SentBody.Bytes), format, cancellation)).AsAt(request.StatusAsAt);
        if (format == SourceFormat.Xml && !document.HasErrors && document.StatusAsAt is null)
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InvalidParameter, "statusAsAt", "The XML prints no day: name the day of which it speaks, as yyyy-MM-dd."));
        }
        var decisions = ImportDecisions.Of(request.Accept ?? []);
        if (request.DryRun)
        {
            var now = clock.GetUtcNow();
            Precondition.RequirePlan(HttpContext.Request, TagOf(request, newest), decisions.Numbers.Count > 0);
            return ResponseOf(request, Import.Preview(Plan(request, document, newest, now), newest, now, decisions), now);
        }

        return await WriteAsync(request, async write =>
        {
            Precondition.RequirePlan(HttpContext.Request, TagOf(request, write.Before), decisions.Numbers.Count > 0);
            var plan = Plan(request, document, write.Before, write.Now);
            if (plan.Undecided(decisions).Any())
                throw new ProblemException(ImportRefusal.OfUndecided(plan, decisions));
            return ResponseOf(request, await Import.ApplyAsync(plan, write, Editor, decisions), write.Now);
        });
    }

    // The same document and request, on the same revision, make the same plan.
    private static string TagOf(ImportDocumentRequest request, RegisterSnapshot register) => EntityTags.OfBody(
        register.Revision.Id, $"{request.SentBody.MediaType}|{request.Instrument}|{request.StatusAsAt}", request.SentBody.Bytes);

    private WriteResponse ResponseOf(ImportDocumentRequest request, ImportOutcome outcome, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var response = ImportDocumentResponse.Of(ContextOf(outcome.Before, today), ContextOf(outcome.Planned, today), outcome,
            request.DryRun);
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = outcome.Recorded.Revision.Id,
            Tag = request.DryRun ? TagOf(request, outcome.Before) : null,
            Body = JsonSerializer.Serialize(response, ImportsJson.Responses.ImportDocumentResponse),
        };
    }

    /// <exception cref="ProblemException">
    /// No instrument has the slug (404), or the document cannot be compared or, unless it is a dry run, not applied (422).
    /// </exception>
    private ImportPlan Plan(ImportDocumentRequest request, StatusDocument document, RegisterSnapshot newest, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var plan = ImportPlanner.Plan(document, newest.Register, request.Instrument?.ToLowerInvariant(), today);
        if (plan.Proposal is null && request.Instrument is { } slug)
            _ = ContextOf(newest, today).StatusOf(slug);
        return plan.Tables.Count > 0 && (request.DryRun || !plan.HasErrors) ? plan : throw new ProblemException(ImportRefusal.Of(plan));
    }
}
