using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

internal sealed record RetractActionRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [QueryParam]
    [Description("Why it is retracted.")]
    [Example("Recorded twice")]
    public string? Reason { get; init; }
}

internal sealed class RetractActionValidator : AbstractValidator<RetractActionRequest>
{
    public RetractActionValidator() =>
        RuleFor(request => request.Reason)
            .NotNull().WithMessage("is missing. Say why the action is retracted: ?reason=…")
            .MustBeShorterThan(1000);
}

/// <summary>The record tells of an action that there was not: from the next revision on it does not.</summary>
internal sealed class RetractActionEndpoint : WriteEndpoint<RetractActionRequest>
{
    public override void Configure()
    {
        Delete(
            "/actions/{id}",
            "Writing",
            "Retract a treaty action",
            "Needs If-Match with the ETag of any answer that showed the action, and a reason. Nothing is erased: earlier revisions " +
            "and the history still tell it. Acts towards other treaties that rested on it are refused as 422 with their article, unless " +
            "the depositary states them: those stay, and are listed as findings.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: true));
        Validator<RetractActionValidator>();
    }

    public override Task<IResult> ExecuteAsync(RetractActionRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var current = ActionResponses.Find(write.Before, request.Id);
            Precondition.Require(HttpContext.Request, $"action {current.Id}", current.Revision, write.Before.Revision.Id);
            await write.RecordAsync(Editor, request.Reason!, [new RegisterCommand.RetractAction(current.Id, current.Revision)]);
            LawCheck.Require(write, current.Id, (current.Instrument, current.Participant));
            return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.After.Revision.Id };
        });
}
