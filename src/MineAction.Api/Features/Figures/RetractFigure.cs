using System.ComponentModel;
using System.Globalization;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Figures;

internal sealed record RetractFigureRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The figure's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [QueryParam]
    [Description("Why it is retracted.")]
    [Example("The document counts another treaty")]
    public string? Reason { get; init; }
}

internal sealed class RetractFigureValidator : AbstractValidator<RetractFigureRequest>
{
    public RetractFigureValidator() =>
        RuleFor(request => request.Reason)
            .NotNull().WithMessage("is missing. Say why the figure is retracted: ?reason=…")
            .MustBeShorterThan(1000);
}

/// <summary>No document states the figure: from the next revision on the record does not tell of it.</summary>
internal sealed class RetractFigureEndpoint : WriteEndpoint<RetractFigureRequest>
{
    public override void Configure()
    {
        Delete(
            "/figures/{id}",
            "Writing",
            "Retract a published figure",
            "Needs If-Match with the ETag of any answer that showed the figure, and a reason. Nothing is erased: earlier revisions still " +
            "tell it.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: true));
        Validator<RetractFigureValidator>();
    }

    public override Task<IResult> ExecuteAsync(RetractFigureRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var current = FigureResponses.Find(write.Before, request.Id);
            var number = current.Id.ToString(CultureInfo.InvariantCulture);
            Precondition.Require(HttpContext.Request, $"figure {number}", current.Revision, write.Before.Revision.Id);
            await write.RecordAsync(Editor, request.Reason!, [new RegisterCommand.RetractFigure(current.Id, current.Revision)]);
            return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.After.Revision.Id };
        });
}
