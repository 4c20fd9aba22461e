using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.States;

internal sealed record RecordStateRequest : WriteRequest
{
    [FromBody]
    public StateEntry Body { get; init; } = null!;
}

internal sealed class RecordStateValidator : AbstractValidator<RecordStateRequest>
{
    public RecordStateValidator() => RuleFor(request => request.Body).SetValidator(new StateEntryValidator());
}

/// <summary>There is a further State: it can act, be found and be counted from the next revision on.</summary>
internal sealed class RecordStateEndpoint : WriteEndpoint<RecordStateRequest>
{
    public override void Configure()
    {
        Write<StateRecord>(
            FastEndpoints.Http.POST,
            "/states",
            StatusCodes.Status201Created,
            "Writing",
            "Record a further State or organization",
            "With its names, its memberships and its groups, in a revision of its own. Acts can be recorded and imported for it at once. " +
            "What does not fit into the register, such as a name of another State, is a 422 that tells all of it.");
        SerializerContext(StatesBodyJson.Bodies);
        Validator<RecordStateValidator>();
    }

    public override Task<IResult> ExecuteAsync(RecordStateRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var state = request.Body.ToVersion();
            var code = state.Participant.Code;
            if (write.Before.Register.Participants.ContainsKey(code))
            {
                throw new ProblemException(Problem.Of(
                    ProblemType.StateExists, $"The register has '{code}' already. PUT /v1/states/{code} corrects it."));
            }

            StateCheck.Require(state, write.Before.Register);
            var reason = request.Body.Reason ?? $"Recorded from {state.Participant.Source!.Title}";
            await write.RecordAsync(Editor, reason, [new RegisterCommand.RecordState(state)]);
            return StateResponses.Of(write, code, StatusCodes.Status201Created) with { Location = $"/v1/states/{code}" };
        });
}
