using System.ComponentModel;
using System.Globalization;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Figures;

internal sealed record CorrectFigureRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The figure's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [FromBody]
    public FigureEntry Body { get; init; } = null!;
}

internal sealed class CorrectFigureValidator : AbstractValidator<CorrectFigureRequest>
{
    public CorrectFigureValidator()
    {
        RuleFor(request => request.Body).SetValidator(new FigureEntryValidator());
        RuleFor(request => request.Body.Reason).NotNull().WithMessage("is missing. Say why the record is corrected.");
    }
}

/// <summary>What the record says of a published figure is wrong: from the next revision on it says something else.</summary>
internal sealed class CorrectFigureEndpoint : WriteEndpoint<CorrectFigureRequest>
{
    public override void Configure()
    {
        Write<FigureItem>(
            FastEndpoints.Http.PUT,
            "/figures/{id}",
            StatusCodes.Status200OK,
            "Writing",
            "Correct a published figure",
            "The whole figure as it should be, with a reason. Needs If-Match with the ETag of any answer that showed the figure: 412 " +
            "where somebody has changed it since. The earlier version stays readable through revision and knownAt.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: true));
        SerializerContext(FiguresBodyJson.Bodies);
        Validator<CorrectFigureValidator>();
    }

    public override Task<IResult> ExecuteAsync(CorrectFigureRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var current = FigureResponses.Find(write.Before, request.Id);
            var number = current.Id.ToString(CultureInfo.InvariantCulture);
            Precondition.Require(HttpContext.Request, $"figure {number}", current.Revision, write.Before.Revision.Id);
            var figure = FigureResponses.Admit(request.Body, ContextOf(write.Before, write.Today), current.Id);
            await write.RecordAsync(Editor, request.Body.Reason!, [new RegisterCommand.CorrectFigure(figure, current.Revision)]);
            return FigureResponses.Of(write, FigureResponses.Find(write.After, number), StatusCodes.Status200OK);
        });
}
