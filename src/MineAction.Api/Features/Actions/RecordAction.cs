using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Actions;

internal sealed record RecordActionRequest : WriteRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromBody]
    public ActionEntry Body { get; init; } = null!;
}

internal sealed class RecordActionValidator : AbstractValidator<RecordActionRequest>
{
    public RecordActionValidator() => RuleFor(request => request.Body).SetValidator(new ActionEntryValidator());
}

/// <summary>A participant has acted: the record tells of it from the next revision on.</summary>
internal sealed class RecordActionEndpoint : WriteEndpoint<RecordActionRequest>
{
    public override void Configure()
    {
        Write<ActionItem>(
            FastEndpoints.Http.POST,
            "/instruments/{instrument}/actions",
            StatusCodes.Status201Created,
            "Writing",
            "Record a treaty action",
            "One further action, in a revision of its own. An act that a rule of the treaty forbids is a 422 that names the article; " +
            "one that the record has, or contradicts, a 409.");
        SerializerContext(ActionsBodyJson.Bodies);
        Validator<RecordActionValidator>();
    }

    public override Task<IResult> ExecuteAsync(RecordActionRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var entry = request.Body;
            var before = ContextOf(write.Before, write.Today);
            var action = entry.ToAction(before, before.StatusOf(request.Instrument).Instrument.Id, id: 0);
            var reason = entry.Reason ?? $"Recorded from {action.Source.Title}";
            var recorded = (await write.RecordAsync(Editor, reason, [new RegisterCommand.RecordAction(action)])).Single();
            LawCheck.Require(write, recorded.Id, (recorded.Instrument, recorded.Participant));
            return ActionResponses.Of(ContextOf(write.After, write.Today), recorded, StatusCodes.Status201Created) with
            {
                Location = $"/v1/actions/{recorded.Id}",
            };
        });
}
