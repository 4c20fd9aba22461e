using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.States;

internal sealed record CorrectStateRequest : WriteRequest
{
    [RouteParam]
    [Description("The code of the State or organization, in any case: ISO 3166-1 alpha-3.")]
    [Example("NRU")]
    public required string Code { get; init; }

    [FromBody]
    public StateEntry Body { get; init; } = null!;
}

internal sealed class CorrectStateValidator : AbstractValidator<CorrectStateRequest>
{
    public CorrectStateValidator()
    {
        RuleFor(request => request.Body).SetValidator(new StateEntryValidator());
        RuleFor(request => request.Body.Reason).NotNull().WithMessage("is missing. Say why the record is corrected.");
        RuleFor(request => request.Body.Code)
            .Must((request, code) => code is null || string.Equals(code, request.Code, StringComparison.OrdinalIgnoreCase))
            .WithMessage("is not that of this address. A code, once published, is not changed.");
    }
}

/// <summary>What the record says of a State is wrong, or no longer right: from the next revision on it says something else.</summary>
internal sealed class CorrectStateEndpoint : WriteEndpoint<CorrectStateRequest>
{
    public override void Configure()
    {
        Write<StateRecord>(
            FastEndpoints.Http.PUT,
            "/states/{code}",
            StatusCodes.Status200OK,
            "Writing",
            "Correct a State or organization",
            "All of it as it should be, names included, with a reason: the newest item of its history, changed. Needs If-Match with the " +
            "ETag of any answer that showed the State: 412 where somebody has changed it since. The earlier version stays readable " +
            "through revision, knownAt and its history.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: true));
        SerializerContext(StatesBodyJson.Bodies);
        Validator<CorrectStateValidator>();
    }

    public override Task<IResult> ExecuteAsync(CorrectStateRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            // A State that another continues has a record of its own.
            var current = write.Before.Register.Participants.GetValueOrDefault(request.Code.ToUpperInvariant())
                ?? ContextOf(write.Before, write.Today).ParticipantOf(request.Code);
            Precondition.Require(HttpContext.Request, $"State {current.Code}", current.Revision, write.Before.Revision.Id);
            var state = request.Body.ToVersion();
            StateCheck.Require(state, write.Before.Register);
            await write.RecordAsync(Editor, request.Body.Reason!, [new RegisterCommand.CorrectState(state, current.Revision)]);
            return StateResponses.Of(write, current.Code, StatusCodes.Status200OK);
        });
}
