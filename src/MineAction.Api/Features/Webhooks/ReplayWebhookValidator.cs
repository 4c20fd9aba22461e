using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Webhooks;

internal sealed class ReplayWebhookValidator : AbstractValidator<ReplayWebhookRequest>
{
    public ReplayWebhookValidator() => RuleFor(request => request.After)
        .NotNull().WithMessage("is missing. Give the last revision whose changes the subscriber has, 0 for none.")
        .MustBeAWholeNumber(0);
}
