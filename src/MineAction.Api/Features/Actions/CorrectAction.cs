using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

internal sealed record CorrectActionRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The action's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [FromBody]
    public ActionEntry Body { get; init; } = null!;
}

internal sealed class CorrectActionValidator : AbstractValidator<CorrectActionRequest>
{
    public CorrectActionValidator()
    {
        RuleFor(request => request.Body).SetValidator(new ActionEntryValidator());
        RuleFor(request => request.Body.Reason).NotNull().WithMessage("is missing. Say why the record is corrected.");
    }
}

/// <summary>What the record says of an action is wrong: from the next revision on it says something else.</summary>
internal sealed class CorrectActionEndpoint : WriteEndpoint<CorrectActionRequest>
{
    public override void Configure()
    {
        Write<ActionItem>(
            FastEndpoints.Http.PUT,
            "/actions/{id}",
            StatusCodes.Status200OK,
            "Writing",
            "Correct a treaty action",
            "The whole action as it should be, with a reason. Needs If-Match with the ETag of any answer that showed the action: 412 " +
            "where somebody has changed it since. Where another act on record rested on it, towards the same treaty (409) or another " +
            "(422 with the article), nothing is changed. The earlier version stays readable through revision, knownAt and its history.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: true));
        SerializerContext(ActionsBodyJson.Bodies);
        Validator<CorrectActionValidator>();
    }

    public override Task<IResult> ExecuteAsync(CorrectActionRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var current = ActionResponses.Find(write.Before, request.Id);
            Precondition.Require(HttpContext.Request, $"action {current.Id}", current.Revision, write.Before.Revision.Id);
            var entry = request.Body;
            var action = entry.ToAction(ContextOf(write.Before, write.Today), current.Instrument, current.Id);
            var command = new RegisterCommand.CorrectAction(action, current.Revision);
            var corrected = (await write.RecordAsync(Editor, entry.Reason!, [command])).Single();
            LawCheck.Require(write, corrected.Id, (current.Instrument, current.Participant), (corrected.Instrument, corrected.Participant));
            return ActionResponses.Of(ContextOf(write.After, write.Today), corrected, StatusCodes.Status200OK);
        });
}
