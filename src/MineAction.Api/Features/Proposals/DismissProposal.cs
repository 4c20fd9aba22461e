using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Following;
using MineAction.Api.Imports.Following.Proposals;

namespace MineAction.Api.Features.Proposals;

internal sealed record DismissProposalRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The proposal's number.")]
    [Example("1")]
    public required string Id { get; init; }

    [QueryParam]
    [Description("Why the record stays as it is.")]
    [Example("The page names the day of signature wrongly")]
    public string? Reason { get; init; }
}

internal sealed class DismissProposalValidator : AbstractValidator<DismissProposalRequest>
{
    public DismissProposalValidator() =>
        RuleFor(request => request.Reason)
            .NotNull().WithMessage("is missing. Say why the record stays as it is: ?reason=…")
            .MustBeShorterThan(1000);
}

/// <summary>An editor has looked at a proposal: the record stays as it is.</summary>
internal sealed class DismissProposalEndpoint : WriteEndpoint<DismissProposalRequest>
{
    public override void Configure()
    {
        Delete(
            "/proposals/{id}",
            "Proposals",
            "Let the record stay as it is",
            "Needs a reason. The differences are settled: they are not proposed again, and hold the horizon back no longer, unless the " +
            "document says something else there.");
        Validator<DismissProposalValidator>();
    }

    public override Task<IResult> ExecuteAsync(DismissProposalRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var proposal = await ProposalResponses.FindOpenAsync(write, request.Id);
            // Its differences are settled: read anew, the document moves the horizon.
            await FollowerStore.ForgetAsync(write.Transaction, proposal.Address);
            await ProposalStore.DecideAsync(write.Transaction, proposal with
            {
                State = ProposalState.Dismissed,
                DecidedAt = write.Now,
                DecidedBy = Editor,
                Reason = request.Reason,
            });
            return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.Before.Revision.Id };
        });
}
